namespace Renstra.Domain;

/// <content>A word that says that a code follows: <c>No.</c>, <c>Kode:</c>.</content>
internal ref partial struct PemindaiKode
{
    // Before a code of one segment the word would rather count: No. 1.
    private bool ReadLabel()
    {
        var end = _at;
        while (end < _s.Length && end - _at <= 16 && (char.IsAsciiLetter(_s[end]) || (_s[end] == ' ' && end > _at)))
        {
            end++;
        }

        if (!KataKode.IsLabel(_s[_at..end].TrimEnd()))
        {
            return false;
        }

        while (end < _s.Length && _s[end] is '.' or ':' or ' ')
        {
            end++;
        }

        if (end + 1 >= _s.Length || !Digits.IsDigit(_s[end]) || _s[end + 1] != '.' || _s[end - 1] is not ('.' or ':' or ' '))
        {
            return false;
        }

        (_label, _at) = (_at, end);
        return true;
    }
}
