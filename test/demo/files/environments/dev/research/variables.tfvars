account = "012345678901"
owner   = "research"
