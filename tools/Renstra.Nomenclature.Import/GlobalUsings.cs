global using Renstra.Domain;
global using Renstra.Nomenclature.Format;
