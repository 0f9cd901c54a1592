global using Renstra.Domain;
