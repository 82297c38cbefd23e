# Is this agent corrigible?
