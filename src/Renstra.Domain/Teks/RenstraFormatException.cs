namespace Renstra.Domain;

/// <summary>Thrown by the strict <c>Parse</c> methods: a <see cref="FormatException"/> that carries the structured <see cref="ParseError"/>.</summary>
public sealed class RenstraFormatException : FormatException
{
    /// <summary>Creates the exception without a structured error.</summary>
    public RenstraFormatException()
    {
    }

    /// <summary>Creates the exception with a message of the caller's.</summary>
    /// <param name="message">The message.</param>
    public RenstraFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public RenstraFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RenstraFormatException(ParseError error, string type, ReadOnlySpan<char> text)
        : base($"{type}: {error.Describe(text, Bahasa.Inggris)}")
    {
        Error = error;
    }

    /// <summary>Why and where the text was refused; <see cref="ParseError.None"/> if the exception was made without one.</summary>
    public ParseError Error { get; }
}
