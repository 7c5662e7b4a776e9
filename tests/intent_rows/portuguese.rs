//! Portuguese.

use optin_gateway::consent::Intent::{Help, No, Start, Stop, Unsure, Yes};

use super::Row;

pub(super) const ROWS: &[Row] = &[
    ("Sim", Yes, "whole message is “sim”"),
    ("sim!!", Yes, "“sim”"),
    ("Sim, obrigada", Yes, "after removing courtesies"),
    ("Sim por favor", Yes, "“sim”"),
    ("Claro que sim", Yes, "“claro que sim”"),
    ("Sim, concordo.", Yes, "“sim concordo”"),
    ("Aceito", Yes, "“aceito”"),
    ("Sim\nEnviado do meu iPhone", Yes, "after removing a phone signature"),
    ("Sim\nEnviado do meu smartphone Samsung", Yes, "after removing a phone signature"),
    ("Não", No, "“nao”"),
    ("nao", No, "“nao”"),
    ("Naum", No, "“naum”"),
    // ñ is how “não” is written in a hurry.
    ("ñ", No, "“n”"),
    ("Não, obrigado", No, "“nao”"),
    ("Não quero, obrigada", No, "“nao quero”"),
    ("Não tenho interesse", No, "“nao tenho interesse”"),
    ("Não. Nem sei quem são vocês", No, "first sentence “nao”"),
    ("De jeito nenhum!", No, "“de jeito nenhum”"),
    ("Pare", Stop, "“pare”"),
    ("PARAR", Stop, "“parar”"),
    ("Pare por favor", Stop, "“pare”"),
    ("Não, pare", Stop, "says “pare”"),
    ("SAIR", Stop, "“sair”"),
    ("Descadastrar", Stop, "“descadastrar”"),
    ("Parem de me mandar mensagem", Stop, "says “parem de me mandar”"),
    ("Não me mandem mais mensagens", Stop, "says “nao me mandem”"),
    ("Não quero mais receber isso", Stop, "says “nao quero mais receber”"),
    ("Me tira da lista por favor", Stop, "says “me tira da lista”"),
    ("Não entre em contato comigo", Stop, "says “nao entre em contato”"),
    ("Vocês ligaram para o número errado", Stop, "wrong number"),
    ("Esse não é meu número antigo", Stop, "wrong number"),
    ("Ajuda", Help, "“ajuda”"),
    ("Começar", Start, "“comecar”"),
    // “Don't stop sending” is the opposite of a stop.
    ("Não parem de enviar", Unsure, "in a sentence that may"),
    ("Talvez", Unsure, "has not decided"),
    ("Ainda não", Unsure, "has not decided"),
    ("Agora não", Unsure, "not to the question"),
    // A yes that ends with no, and its mocking sister.
    ("Pois não", Unsure, "courteous yes"),
    ("Pois sim", Unsure, "means the opposite"),
    ("Sim, mas só de manhã", Unsure, "says more than yes"),
    ("Sim?", Unsure, "as a question"),
    ("Tudo bem", Unsure, "may be a yes"),
    ("sem problema", Unsure, "often a yes"),
    ("Quero cancelar minha consulta", Unsure, "has “"),
    ("no hospital agora", Unsure, "more than no"),
    ("O fim de semana", Unsure, "has “fim”"),
];
