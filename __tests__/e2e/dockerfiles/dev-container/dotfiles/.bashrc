. ~/.aliases
