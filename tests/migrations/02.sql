-- token: f9dee6f686ab17de550202173485fcd577e73e7faac8800df8e67a2d283e5539
-- Schema 2 as commit 519894e made and filled it: its own gateway played the life of a house that README.md beside this
-- file describes, its own commands made the users and the token, and `VACUUM INTO` and a dump made this of it.
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE consents (
  phone      TEXT PRIMARY KEY,
  state      TEXT NOT NULL CHECK (state IN ('granted', 'refused', 'stopped', 'lifted')),
  since      INTEGER NOT NULL,
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "consents" VALUES('+15550100101','granted',1781017330000,7);
INSERT INTO "consents" VALUES('+15550100102','refused',1781017510000,15);
INSERT INTO "consents" VALUES('+15550100103','stopped',1781017630000,21);
INSERT INTO "consents" VALUES('+15550100108','stopped',1781036170000,40);
INSERT INTO "consents" VALUES('+15550100110','granted',1781036470000,55);
INSERT INTO "consents" VALUES('+15550100114','lifted',1781036710000,66);
INSERT INTO "consents" VALUES('+15550100119','stopped',1781036950000,76);
CREATE TABLE contacts (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 128),
  phone       TEXT NOT NULL UNIQUE CHECK (phone GLOB '+[1-9]*'),
  language    TEXT NOT NULL DEFAULT '',      -- ISO 639-3, or empty
  modem       TEXT,                          -- the SIM that first wrote to them
  created_at  INTEGER NOT NULL,
  modified_at INTEGER NOT NULL
, sim TEXT) STRICT;
INSERT INTO "contacts" VALUES(1,'db4d7b35-ed87-457f-84b0-1d6248e9a0e3','Maria Lopez','+15550100101','','main',1780326000000,1781017330000,NULL);
INSERT INTO "contacts" VALUES(2,'0f201154-af52-44c9-95cc-c627a5c73282','Noor Haddad','+15550100102','','main',1780326000000,1781017510000,NULL);
INSERT INTO "contacts" VALUES(3,'f9532f38-bbf7-4691-9182-0268006c9121','Sam Stone','+15550100103','','main',1780326000000,1781017630000,NULL);
INSERT INTO "contacts" VALUES(4,'d9ca3393-8389-4401-bc5e-45809327fabf','Dana Quiet','+15550100104','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(5,'a400bf80-75c5-4a15-8835-b64cf62dc0d7','Eve Doubt','+15550100105','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(6,'9fb39f2f-b43d-4298-b585-bb3deeab677c','Frank Fail','+15550100106','',NULL,1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(7,'bf64bbd0-de57-45ca-8696-1f5bafdfb5e9','Gus Undone','+15550100107','',NULL,1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(8,'de3c6c34-899f-41b1-9172-0275cfbd43a6','Hana Early','+15550100108','','main',1780326000000,1781036170000,NULL);
INSERT INTO "contacts" VALUES(9,'3c79377a-6887-4397-b7a9-e614c9139a41','Ines Unclear','+15550100109','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(10,'9d4e6809-256b-461d-a136-d9491d36f17a','Jo Later','+15550100110','','main',1780326000000,1781036470000,NULL);
INSERT INTO "contacts" VALUES(11,'01948398-dcbb-413e-a4b7-71fc3cb7be1a','Lee Lost','+15550100111','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(12,'dc47ac75-9f5a-4ca1-a28d-eacc753348b1','Mo Again','+15550100112','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(13,'9cf7f34a-bfd9-44e0-99ad-ef6e469334c5','Ned Arrived','+15550100113','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(14,'bf39a690-cf73-4762-a026-2cdab0b908b2','Olga Lifted','+15550100114','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(15,'192e0d54-8dd5-41c4-99ff-2eed86f6a605','Pat Expired','+15550100115','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(16,'e945c9a1-5d09-4ba6-ab4b-8407909b5a71','Quinn Waits','+15550100116','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(17,'2bb1e28a-2575-4646-a9ed-d92e0d1a8d89','Rae Claimed','+15550100117','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(18,'62323c9e-4f30-447f-a46e-130eb3d399fd','Ted Held','+15550100118','',NULL,1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(19,'f932e61e-4903-4f6f-b1c1-9a5991fc387e','Ula Forgotten','+15550100119','','main',1780326000000,1781036890000,NULL);
INSERT INTO "contacts" VALUES(20,'910edff2-9799-4e57-b493-baf58f12fad1','Vic Deleted','+15550100120','',NULL,1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(21,'2d742672-2d64-4db5-b5e7-66c383230819','','+15550100199','','main',1781036770000,1781036770000,NULL);
CREATE TABLE field_values (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  field_id   INTEGER NOT NULL REFERENCES fields (id) ON DELETE CASCADE,
  value      TEXT NOT NULL CHECK (length(value) <= 640),
  PRIMARY KEY (contact_id, field_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE fields (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  key        TEXT NOT NULL UNIQUE CHECK (key GLOB '[a-z]*' AND length(key) <= 36),
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 36),
  created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE flow_revisions (
  id         INTEGER PRIMARY KEY,
  flow_id    INTEGER NOT NULL REFERENCES flows (id) ON DELETE CASCADE,
  revision   INTEGER NOT NULL,
  definition TEXT NOT NULL,                  -- one flow of the export format, as JSON
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  UNIQUE (flow_id, revision)
) STRICT;
INSERT INTO "flow_revisions" VALUES(1,1,1,'{
  "_ui": {
    "nodes": {
      "5a3b1c6e-0000-4f10-8a00-000100000001": {
        "position": {
          "left": 100,
          "top": 0
        },
        "type": "execute_actions"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000002": {
        "position": {
          "left": 100,
          "top": 180
        },
        "type": "wait_for_response"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000003": {
        "position": {
          "left": 100,
          "top": 360
        },
        "type": "execute_actions"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000004": {
        "position": {
          "left": 100,
          "top": 540
        },
        "type": "wait_for_response"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000005": {
        "position": {
          "left": 100,
          "top": 720
        },
        "type": "execute_actions"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000006": {
        "position": {
          "left": 100,
          "top": 900
        },
        "type": "wait_for_response"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000007": {
        "position": {
          "left": 460,
          "top": 160
        },
        "type": "execute_actions"
      },
      "5a3b1c6e-0000-4f10-8a00-000100000008": {
        "position": {
          "left": 460,
          "top": 480
        },
        "type": "execute_actions"
      }
    },
    "stickies": {}
  },
  "expire_after_minutes": 10080,
  "language": "eng",
  "localization": {},
  "name": "Sample Opt-In Flow",
  "nodes": [
    {
      "actions": [
        {
          "attachments": [],
          "quick_replies": [],
          "text": "Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply\nReply:\nY Yes\nN No",
          "type": "send_msg",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00020000000a"
        }
      ],
      "exits": [
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000002",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00030000000a"
        }
      ],
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000001"
    },
    {
      "actions": [],
      "exits": [
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000007",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000014"
        },
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000008",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000015"
        },
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000003",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000016"
        }
      ],
      "router": {
        "cases": [
          {
            "arguments": [
              "y yes yeah yea yep yup si sí"
            ],
            "category_uuid": "5a3b1c6e-0000-4f10-8a00-000400000014",
            "type": "has_any_word",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000500000014"
          },
          {
            "arguments": [
              "n no nope nah"
            ],
            "category_uuid": "5a3b1c6e-0000-4f10-8a00-000400000015",
            "type": "has_any_word",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000500000015"
          }
        ],
        "categories": [
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-000300000014",
            "name": "Y",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000400000014"
          },
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-000300000015",
            "name": "N",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000400000015"
          },
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-000300000016",
            "name": "Other",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000400000016"
          }
        ],
        "default_category_uuid": "5a3b1c6e-0000-4f10-8a00-000400000016",
        "operand": "@input.text",
        "result_name": "Opt In",
        "type": "switch",
        "wait": {
          "type": "msg"
        }
      },
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000002"
    },
    {
      "actions": [
        {
          "attachments": [],
          "quick_replies": [],
          "text": "Harbour Clinic: sorry, we did not understand. Please reply with one letter:\nY Yes\nN No\nTo stop all messages, reply STOP.",
          "type": "send_msg",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00020000001e"
        }
      ],
      "exits": [
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000004",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00030000001e"
        }
      ],
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000003"
    },
    {
      "actions": [],
      "exits": [
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000007",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000028"
        },
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000008",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000029"
        },
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000005",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00030000002a"
        }
      ],
      "router": {
        "cases": [
          {
            "arguments": [
              "y yes yeah yea yep yup si sí"
            ],
            "category_uuid": "5a3b1c6e-0000-4f10-8a00-000400000028",
            "type": "has_any_word",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000500000028"
          },
          {
            "arguments": [
              "n no nope nah"
            ],
            "category_uuid": "5a3b1c6e-0000-4f10-8a00-000400000029",
            "type": "has_any_word",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000500000029"
          }
        ],
        "categories": [
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-000300000028",
            "name": "Y",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000400000028"
          },
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-000300000029",
            "name": "N",
            "uuid": "5a3b1c6e-0000-4f10-8a00-000400000029"
          },
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-00030000002a",
            "name": "Other",
            "uuid": "5a3b1c6e-0000-4f10-8a00-00040000002a"
          }
        ],
        "default_category_uuid": "5a3b1c6e-0000-4f10-8a00-00040000002a",
        "operand": "@input.text",
        "result_name": "Opt In",
        "type": "switch",
        "wait": {
          "type": "msg"
        }
      },
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000004"
    },
    {
      "actions": [
        {
          "attachments": [],
          "quick_replies": [],
          "text": "Harbour Clinic: we still cannot tell. Reply Y to get our texts, N for none. Questions: 555-0100",
          "type": "send_msg",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000032"
        }
      ],
      "exits": [
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000006",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000032"
        }
      ],
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000005"
    },
    {
      "actions": [],
      "exits": [
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000007",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00030000003c"
        },
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000008",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00030000003d"
        },
        {
          "destination_uuid": "5a3b1c6e-0000-4f10-8a00-000100000006",
          "uuid": "5a3b1c6e-0000-4f10-8a00-00030000003e"
        }
      ],
      "router": {
        "cases": [
          {
            "arguments": [
              "y yes yeah yea yep yup si sí"
            ],
            "category_uuid": "5a3b1c6e-0000-4f10-8a00-00040000003c",
            "type": "has_any_word",
            "uuid": "5a3b1c6e-0000-4f10-8a00-00050000003c"
          },
          {
            "arguments": [
              "n no nope nah"
            ],
            "category_uuid": "5a3b1c6e-0000-4f10-8a00-00040000003d",
            "type": "has_any_word",
            "uuid": "5a3b1c6e-0000-4f10-8a00-00050000003d"
          }
        ],
        "categories": [
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-00030000003c",
            "name": "Y",
            "uuid": "5a3b1c6e-0000-4f10-8a00-00040000003c"
          },
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-00030000003d",
            "name": "N",
            "uuid": "5a3b1c6e-0000-4f10-8a00-00040000003d"
          },
          {
            "exit_uuid": "5a3b1c6e-0000-4f10-8a00-00030000003e",
            "name": "Other",
            "uuid": "5a3b1c6e-0000-4f10-8a00-00040000003e"
          }
        ],
        "default_category_uuid": "5a3b1c6e-0000-4f10-8a00-00040000003e",
        "operand": "@input.text",
        "result_name": "Opt In",
        "type": "switch",
        "wait": {
          "type": "msg"
        }
      },
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000006"
    },
    {
      "actions": [
        {
          "field": {
            "key": "opt_in",
            "name": "Opt In"
          },
          "type": "set_contact_field",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000047",
          "value": "Y"
        },
        {
          "groups": [
            {
              "name": "Opted-In",
              "uuid": "5a3b1c6e-0000-4f10-8a00-000600000007"
            }
          ],
          "type": "add_contact_groups",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000048"
        },
        {
          "attachments": [],
          "quick_replies": [],
          "text": "Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.",
          "type": "send_msg",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000046"
        }
      ],
      "exits": [
        {
          "destination_uuid": null,
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000046"
        }
      ],
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000007"
    },
    {
      "actions": [
        {
          "field": {
            "key": "opt_in",
            "name": "Opt In"
          },
          "type": "set_contact_field",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000051",
          "value": "N"
        },
        {
          "groups": [
            {
              "name": "Opted-Out",
              "uuid": "5a3b1c6e-0000-4f10-8a00-000600000008"
            }
          ],
          "type": "add_contact_groups",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000052"
        },
        {
          "attachments": [],
          "quick_replies": [],
          "text": "Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.",
          "type": "send_msg",
          "uuid": "5a3b1c6e-0000-4f10-8a00-000200000050"
        }
      ],
      "exits": [
        {
          "destination_uuid": null,
          "uuid": "5a3b1c6e-0000-4f10-8a00-000300000050"
        }
      ],
      "uuid": "5a3b1c6e-0000-4f10-8a00-000100000008"
    }
  ],
  "revision": 1,
  "spec_version": "13.1.0",
  "type": "messaging",
  "uuid": "5a3b1c6e-0000-4f10-8a00-00f100000000"
}',1780326000000,'optin-gateway');
CREATE TABLE flows (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "flows" VALUES(1,'5a3b1c6e-0000-4f10-8a00-00f100000000','Sample Opt-In Flow',1780326000000);
CREATE TABLE groups (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  kind       TEXT NOT NULL CHECK (kind IN ('static', 'opted_in', 'opted_out')),
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "groups" VALUES(1,'27979d0f-3aeb-45c6-afc1-83f4b0b5bd0b','Opted-In','opted_in',1780326000000);
INSERT INTO "groups" VALUES(2,'0771b557-7ce1-443b-8311-550fc5998e90','Opted-Out','opted_out',1780326000000);
INSERT INTO "groups" VALUES(3,'4d9a728e-cedb-454c-a5d7-9aa6cdba8663','Spring list','static',1780326000000);
INSERT INTO "groups" VALUES(4,'417636d6-a3cd-411b-9e21-c11d27f1bc16','Autumn list','static',1780326000000);
CREATE TABLE inbound_pdus (
  id          INTEGER PRIMARY KEY,
  sim         TEXT NOT NULL,
  modem       TEXT NOT NULL,
  storage     TEXT NOT NULL,
  slot        INTEGER NOT NULL,
  pdu         BLOB NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('message', 'part', 'repeat', 'report', 'other', 'undecodable')),
  fingerprint BLOB,                          -- of a DELIVER with a valid SCTS
  originator  TEXT,
  reference   INTEGER,                       -- concatenation
  total       INTEGER,
  sequence    INTEGER,
  message_id  INTEGER REFERENCES messages (id),
  error       TEXT,
  received_at INTEGER NOT NULL,
  deleted_at  INTEGER                        -- deletion confirmed by the modem
) STRICT;
INSERT INTO "inbound_pdus" VALUES(1,'sim','main','direct',0,X'07915155109099F906020B915155100001F1626090512001006260905120010000','report',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1781017330000,NULL);
INSERT INTO "inbound_pdus" VALUES(2,'sim','main','SM',1,X'07915155109099F9040B915155100001F10000626090512001000AD9F21C046797C3F332','message',X'67884E7FF573D58F5B914EEC0D1378EC6BE8B9C817025B2CD09BC3540E55CEA4','+15550100101',NULL,NULL,NULL,3,NULL,1781017330000,NULL);
INSERT INTO "inbound_pdus" VALUES(3,'sim','main','SM',2,X'07915155109099F9040B915155100001F200006260905150010002CE37','message',X'C84D037260C3442CF7E9593FD708184CCCFE32B3FE44A66AD5AEDF13871DD6D1','+15550100102',NULL,NULL,NULL,7,NULL,1781017510000,1781017510000);
INSERT INTO "inbound_pdus" VALUES(4,'sim','main','SM',2,X'07915155109099F9040B915155100001F200006260905150010002CE37','repeat',NULL,'+15550100102',NULL,NULL,NULL,NULL,NULL,1781017510000,1781017510000);
INSERT INTO "inbound_pdus" VALUES(5,'sim','main','SM',3,X'07915155109099F9040B915155100001F30000626090517001000453EA130A','message',X'F52DC7659EE2E4FB3C94EBAE3E383F301E19CA782B1A7B84FB21944AAB8326D5','+15550100103',NULL,NULL,NULL,10,NULL,1781017630000,NULL);
INSERT INTO "inbound_pdus" VALUES(6,'sim','main','SM',4,X'07915155109099F9040B915155100001F80000626090026101000453EA130A','message',X'53EF5E13EC6F9CA10C86816AA7AFFC197D009E19EF21385E53229F118B093601','+15550100108',NULL,NULL,NULL,19,NULL,1781036170000,1781036170000);
INSERT INTO "inbound_pdus" VALUES(7,'sim','main','SM',4,X'07915155109099F9040B915155100001F80000626090026101000453EA130A','repeat',NULL,'+15550100108',NULL,NULL,NULL,NULL,NULL,1781036170000,1781036170000);
INSERT INTO "inbound_pdus" VALUES(8,'sim','main','SM',5,X'07915155109099F9040B915155100001F90000626090028101002257F41B949E83E8E8F41C1476934177741E447E83F2EF3A283C5F83DAE51F','message',X'6C6E2049CCFEBF701D3E447CA1B6A60F167047E107A9A74CCB6D339E94C5390F','+15550100109',NULL,NULL,NULL,22,NULL,1781036290000,NULL);
INSERT INTO "inbound_pdus" VALUES(9,'sim','main','SM',6,X'07915155109099F9040B915155100011F00000626090020201001D5774980EBABFEB6C3228FFAE83E8653C1DD42E83C2E2779DFE03','message',X'EEA2601D8773E1BD8BF5ADF4DA102B86A9E9BDD0CA8F93AFEAFC8EDCAD17D993','+15550100110',NULL,NULL,NULL,25,NULL,1781036410000,1781036410000);
INSERT INTO "inbound_pdus" VALUES(10,'sim','main','SM',6,X'07915155109099F9040B915155100011F00000626090020201001D5774980EBABFEB6C3228FFAE83E8653C1DD42E83C2E2779DFE03','repeat',NULL,'+15550100110',NULL,NULL,NULL,NULL,NULL,1781036410000,1781036410000);
INSERT INTO "inbound_pdus" VALUES(11,'sim','main','SM',7,X'07915155109099F9040B915155100011F000006260900212010003D9F21C','message',X'011C47ABEFE24CEFF53CD099FF475AA4477B1EEB78578410CDD4A5935A271C57','+15550100110',NULL,NULL,NULL,27,NULL,1781036470000,NULL);
INSERT INTO "inbound_pdus" VALUES(12,'sim','main','direct',0,X'07915155109099F906140B915155100011F1626090023201006260900232010041','report',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1781036590000,NULL);
INSERT INTO "inbound_pdus" VALUES(13,'sim','main','SM',8,X'07915155109099F9040B915155100011F40000626090024201000453EA130A','message',X'3730A190CCC67C977F577017991AD33B3CD08A6F84B1AB6E30065F0C9B4E788A','+15550100114',NULL,NULL,NULL,30,NULL,1781036650000,1781036650000);
INSERT INTO "inbound_pdus" VALUES(14,'sim','main','SM',8,X'07915155109099F9040B915155100011F40000626090024201000453EA130A','repeat',NULL,'+15550100114',NULL,NULL,NULL,NULL,NULL,1781036650000,1781036650000);
INSERT INTO "inbound_pdus" VALUES(15,'sim','main','SM',9,X'07915155109099F9040B915155100011F400006260900252010005536A504A05','message',X'FF9835C927CB4B4357EA9579E7E72C46681E795468F0DBCD30533B36DF07AF31','+15550100114',NULL,NULL,NULL,32,NULL,1781036710000,NULL);
INSERT INTO "inbound_pdus" VALUES(16,'sim','main','SM',10,X'07915155109099F9440B915155100091F9000062609002620100A00500030A0201906536FBCD028541EE72FA8C16BFEB72D0396C2F83DA65101D9D9E83DCF5B6B82C7781922074D85E068541ECB7FB0C8AD7CB737AFAED0685C5EF3A1D444797416F78D99D769F41E8775D3E07BDCD203ABA0C1AB3D3EEF498050A8BDF753A888E2E83C4F539888E0ED34173FA1B3E07D1D1657999050ABBC9A0B0F85DA783EEE8321D5D9683DA','part',X'689CCCD377D34A21A0C83F9EA25BEE804857189299BC01C2C16D2A73685911F7','+15550100199',10,2,1,33,NULL,1781036770000,1781036770000);
INSERT INTO "inbound_pdus" VALUES(17,'sim','main','SM',10,X'07915155109099F9440B915155100091F9000062609002620100A00500030A0201906536FBCD028541EE72FA8C16BFEB72D0396C2F83DA65101D9D9E83DCF5B6B82C7781922074D85E068541ECB7FB0C8AD7CB737AFAED0685C5EF3A1D444797416F78D99D769F41E8775D3E07BDCD203ABA0C1AB3D3EEF498050A8BDF753A888E2E83C4F539888E0ED34173FA1B3E07D1D1657999050ABBC9A0B0F85DA783EEE8321D5D9683DA','repeat',NULL,'+15550100199',NULL,NULL,NULL,NULL,NULL,1781036770000,1781036770000);
INSERT INTO "inbound_pdus" VALUES(18,'sim','main','SM',10,X'07915155109099F9440B915155100091F9000062609002620100500500030A0202F2A0F69B8E2ECB59A03BFA0D4ACF41E5F4194DCFB7CCEFBA9C051A87DDA0F1BB5D0685D96FF719744FD3D1A07619F47683A8E8BA7C4E0EE741EDB7DC9D769F5D','part',X'540872C2AAEA830C1C18CE975828EF66120309E47E9990467C110A0E9C9C8847','+15550100199',10,2,2,33,NULL,1781036770000,1781036770000);
INSERT INTO "inbound_pdus" VALUES(19,'sim','main','SM',10,X'07915155109099F9440B915155100091F9000062609002620100500500030A0202F2A0F69B8E2ECB59A03BFA0D4ACF41E5F4194DCFB7CCEFBA9C051A87DDA0F1BB5D0685D96FF719744FD3D1A07619F47683A8E8BA7C4E0EE741EDB7DC9D769F5D','repeat',NULL,'+15550100199',NULL,NULL,NULL,NULL,NULL,1781036770000,1781036770000);
INSERT INTO "inbound_pdus" VALUES(20,'sim','main','SM',11,X'07915155109099F9040B915155100011F900006260900282010003F9F21C','message',X'B859340A8D341051CAF9D1B25D8563A0C27796E99CB1BD725C2C2BDE720CC202','+15550100119',NULL,NULL,NULL,35,NULL,1781036890000,NULL);
INSERT INTO "inbound_pdus" VALUES(21,'sim','main','SM',12,X'07915155109099F9040B915155100011F90000626090029201000453EA130A','message',X'AACF9C7B13F518F3035A417B31C7D5B41887D8BD3C83CB07DCF7CD1E2791477F','+15550100119',NULL,NULL,NULL,37,NULL,1781036950000,1781036950000);
INSERT INTO "inbound_pdus" VALUES(22,'sim','main','SM',12,X'07915155109099F9040B915155100011F90000626090029201000453EA130A','repeat',NULL,'+15550100119',NULL,NULL,NULL,NULL,NULL,1781036950000,1781036950000);
INSERT INTO "inbound_pdus" VALUES(23,'sim','main','SM',90,X'07915155109099F9440B915155100001F4000062609002530100A00500034D0201A8E8F41C949E83E8E832C89C96CFE92074986D06BDCDA030885EC6D34177F47B5E06CDCBE3B79B0C4287D966101D5D06B9CBF4FB5BBE06A1C37390FB4D0789E5EFFA194D07E5CB7417888A4ECF41E939888E2E83CC69F99C0E4287D966D0DB0C0A83E8653C1D7447BFE765D0BC3C7EBBC92074986D06D1D16590BB4CBFBFE56B103A3C07B9DF','part',X'5192A083375E10735B946DEEE1167F0C729950B49AA0131123D27CA8F5040E81','+15550100104',77,2,1,NULL,NULL,1781037310000,NULL);
INSERT INTO "inbound_pdus" VALUES(24,'sim','main','SM',91,X'07010203','undecodable',NULL,NULL,NULL,NULL,NULL,NULL,'service centre address at octet 2: octets needed: 6, octets left: 2',1781037310000,NULL);
CREATE TABLE invites (
  id              INTEGER PRIMARY KEY,
  uuid            TEXT NOT NULL UNIQUE,
  contact_id      INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  phone           TEXT NOT NULL,
  flow_id         INTEGER NOT NULL REFERENCES flows (id),
  revision_id     INTEGER NOT NULL REFERENCES flow_revisions (id),
  source_group_id INTEGER REFERENCES groups (id) ON DELETE SET NULL,
  run_id          INTEGER NOT NULL REFERENCES runs (id),
  message_id      INTEGER NOT NULL REFERENCES messages (id),
  approved_by     TEXT NOT NULL,             -- the person's name
  approved_via    TEXT NOT NULL CHECK (approved_via IN ('panel', 'token')),
  approved_at     INTEGER NOT NULL,
  answered_at     INTEGER,
  closed_at       INTEGER,
  closed_as       TEXT CHECK (closed_as IN ('yes', 'no', 'stopped', 'withdrawn', 'suppressed',
                    'failed', 'undelivered', 'superseded', 'replaced')),
  ledger_seq      INTEGER NOT NULL REFERENCES ledger (seq),
  CHECK ((closed_at IS NULL) = (closed_as IS NULL))
) STRICT;
INSERT INTO "invites" VALUES(1,'ac5a95e9-636a-4855-aee9-af12ef8fd9a3',15,'+15550100115',1,1,4,1,1,'ana','panel',1780326000000,NULL,NULL,NULL,1);
INSERT INTO "invites" VALUES(2,'a2247c5f-9809-466e-ae89-0d19688ec251',1,'+15550100101',1,1,3,2,2,'ana','panel',1781017270000,1781017330000,1781017330000,'yes',3);
INSERT INTO "invites" VALUES(3,'480bcf54-25ac-4804-ae48-fd91492a9cd8',2,'+15550100102',1,1,3,3,6,'ana','panel',1781017450000,1781017510000,1781017510000,'no',12);
INSERT INTO "invites" VALUES(4,'1f904d65-bf11-499e-9321-62e63942525c',3,'+15550100103',1,1,3,4,9,'ana','panel',1781017570000,1781017630000,1781017630000,'stopped',18);
INSERT INTO "invites" VALUES(5,'adea695f-68b5-4a9d-ae80-2fc46e617a90',5,'+15550100105',1,1,3,5,12,'ana','panel',1781017690000,NULL,NULL,NULL,24);
INSERT INTO "invites" VALUES(6,'941e766a-df73-4ae2-84c1-bacf301c8483',12,'+15550100112',1,1,4,6,13,'ana','panel',1781017750000,NULL,1781017870000,'replaced',26);
INSERT INTO "invites" VALUES(7,'250223d2-5107-42c5-8ddd-06e212e140ad',13,'+15550100113',1,1,4,7,14,'ana','panel',1781017810000,NULL,NULL,NULL,28);
INSERT INTO "invites" VALUES(8,'c1ac6c9f-515a-4916-b426-8e775a0adee6',12,'+15550100112',1,1,4,8,15,'ana','panel',1781017870000,NULL,NULL,NULL,30);
INSERT INTO "invites" VALUES(9,'d2f89dae-2f20-4134-9549-0a8c382e9b4f',6,'+15550100106',1,1,3,9,16,'ana','panel',1781017990000,NULL,1781032450000,'failed',34);
INSERT INTO "invites" VALUES(10,'865d64ed-0dca-4ad9-9b9c-a98a5e6837e8',7,'+15550100107',1,1,3,10,17,'ana','panel',1781036110000,NULL,1781036110000,'withdrawn',36);
INSERT INTO "invites" VALUES(11,'d967c873-c84f-42a9-a8f4-cce52c77358d',8,'+15550100108',1,1,3,11,18,'ana','panel',1781036170000,NULL,1781036170000,'suppressed',38);
INSERT INTO "invites" VALUES(12,'acbcc6ec-fc6f-4b9a-bb70-dbfb58ed4bf0',9,'+15550100109',1,1,4,12,21,'ana','panel',1781036230000,NULL,NULL,NULL,44);
INSERT INTO "invites" VALUES(13,'4ea27ee3-a36c-455e-9aa0-1d0f60fc5735',10,'+15550100110',1,1,4,13,24,'ana','panel',1781036350000,1781036470000,1781036470000,'yes',49);
INSERT INTO "invites" VALUES(14,'e890cd5c-8e17-49a4-96bf-820fdc95bb3b',11,'+15550100111',1,1,4,14,29,'ana','panel',1781036530000,NULL,1781036590000,'undelivered',58);
INSERT INTO "invites" VALUES(15,'6bbacfb9-730a-4f12-bb5d-06179b65f5a9',19,'+15550100119',1,1,4,15,34,'ana','panel',1781036830000,1781036890000,1781036950000,'stopped',69);
INSERT INTO "invites" VALUES(16,'aafbad18-819f-437a-b659-cf10b24ba116',4,'+15550100104',1,1,3,16,39,'ana','panel',1781037190000,NULL,NULL,NULL,79);
INSERT INTO "invites" VALUES(17,'1c4e1631-6c32-4247-9480-187305d31c04',16,'+15550100116',1,1,4,17,40,'ana','panel',1781037250000,NULL,NULL,NULL,81);
INSERT INTO "invites" VALUES(18,'b8b6b6f8-65aa-4225-ac47-d68c91f24927',17,'+15550100117',1,1,4,18,41,'ana','panel',1781037310000,NULL,NULL,NULL,83);
INSERT INTO "invites" VALUES(19,'da455eaf-cbc0-45f4-9171-402ab63a647e',18,'+15550100118',1,1,4,19,42,'ana','panel',1781037370000,NULL,NULL,NULL,84);
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
INSERT INTO "ledger" VALUES(1,1780326000000,'invite.approved','{"at":1780326000000,"by":"sha256:bada201db7be955a91ee72317a62a43bff76d04c60dd52dc740890cf4ebca1aa","contact":"192e0d54-8dd5-41c4-99ff-2eed86f6a605","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"ac5a95e9-636a-4855-aee9-af12ef8fd9a3","kind":"invite.approved","phone":"sha256:219fc92f162856b8aef39f5351ae9c17af44e191d67afa5f69184861b1df9bdf","revision":1,"seq":1,"text":"sha256:c8eeefb7654f62616408d385db5c8976ea016af1388a271117d5e29dd3c0417b","via":"panel"}',X'5B3FBE54FEF43A81F026CE23689738B7EAB8902F98B19E11135BF0AE03254502');
INSERT INTO "ledger" VALUES(2,1780326010000,'message.state','{"at":1780326010000,"cause":"","kind":"message.state","message":1,"phone":"sha256:484418bf168e8073f0f4a330f812932d30ae15cb4f805b99360d1c380038ea35","seq":2,"state":"sent","text":"sha256:dd16a72a3412d7fbf30e5f160db3863c74e4f2da9609c534d00524df8dbd54fe"}',X'81B91070B4118D7E01EC87A9C91CC1CC99582CC20AF15CE173ACDED559DB044D');
INSERT INTO "ledger" VALUES(3,1781017270000,'invite.approved','{"at":1781017270000,"by":"sha256:66954ffc4b71018e96d0ff9fcbaa7f6b75ff680f749f092041e26e7dcfff577a","contact":"db4d7b35-ed87-457f-84b0-1d6248e9a0e3","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"a2247c5f-9809-466e-ae89-0d19688ec251","kind":"invite.approved","phone":"sha256:f1df7c9374864b3cdff14b704e9c1587110edf1acf936c2f9916df7ab5b4f443","revision":1,"seq":3,"text":"sha256:7493127097aec40eda33e6edf726c305c77d7e2b71cccac0d6c79971dfed8cbd","via":"panel"}',X'72C5DE3D2739309AE35B08E458A3B228C3459F5D3284BDA6DB6E6EDAD5819C7F');
INSERT INTO "ledger" VALUES(4,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":2,"phone":"sha256:0da83be7f14f53e62a9d6f8024848633eb1c329bf8ec79e5484fe826e9e5a45a","seq":4,"state":"sent","text":"sha256:703a848fb27c412ed7f048528aad050b12db954ac6a25a0bfeb1e35fe578504d"}',X'F58AEEA727BF4C614B1175FB04CC5C930DBAA407F9963343CFBC17FBBE8AA39D');
INSERT INTO "ledger" VALUES(5,1781017330000,'message.proven','{"at":1781017330000,"cause":"The network delivered it.","kind":"message.proven","message":2,"part":2,"phone":"sha256:7671e69fce77ef1a8489162342ddac979ec0fab9601cc8be38553f37a9b0d4e4","seq":5,"state":"delivered"}',X'A0DB9CF466CEEED7E62E53A0CE666B85AABE8A1A3965E95AF6FBCB505BD7B239');
INSERT INTO "ledger" VALUES(6,1781017330000,'message.received','{"at":1781017330000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781017330000,"phone":"sha256:66d966893d8649f09bd57b0d256dc13c14ea4ce706a02e31af92b80975c6ffd9","seq":6,"text":"sha256:539acb09e2cf2e4fc7f39eda343c7612e4d443b1af63cf534e0805fec78c2920"}',X'F3E62C3EFF1F662E1353CF787E2B8684CDE0E2F019E5BFD2342FE5C471DB5446');
INSERT INTO "ledger" VALUES(7,1781017330000,'consent','{"at":1781017330000,"contact":"db4d7b35-ed87-457f-84b0-1d6248e9a0e3","kind":"consent","message":3,"phone":"sha256:f37c261b5a658c3a02d62db17530b7f9bf98ec6a06ae3944d3e39d82c1fd8a1e","seq":7,"state":"granted","why":"sha256:1450f5b0d8109c9b69e9a5e9f34773a56aed1196d98fb7c8dbfe3c62fd98de05"}',X'0ADAFCA1E2D70504FA0AF741C5688DF0C47E93C1299BA95DE87E4BB22EE4B522');
INSERT INTO "ledger" VALUES(8,1781017330000,'message.queued','{"answers":3,"at":1781017330000,"kind":"message.queued","phone":"sha256:49d1a7f369913f689c47821ce52dd77972aec26956dbf761ea812d9862be65b1","seq":8,"text":"sha256:b1f8eb9f8ee45e15018fd7b50d0655d6f4d065fdd62e156f0ddeb0f918f7f088"}',X'8FCA984418DE496398BDD41E660A20D655FF7FE6BE00F4B8FF6454ADBD2C0DE7');
INSERT INTO "ledger" VALUES(9,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":4,"phone":"sha256:5377ba44298aefab3505ef2a43d020bf9c602947a4d15101d5c12ab4a4c781a1","seq":9,"state":"sent","text":"sha256:ce70b3d766fc9e382cc8529ecfa1c47f56f45cdf14562fe162b45d4c8f2ffa5e"}',X'FDE6B23E24B3B0A3BA6EB869041BA09DA9EC15BE38A083288DEE7FBD9F2F8BD6');
INSERT INTO "ledger" VALUES(10,1781017390000,'message.written','{"at":1781017390000,"by":"sha256:04ba2d8a4008daa7c68be053deaaf23740793bf01df9851994b70a319832cad8","kind":"message.written","phone":"sha256:3984c051ac93c7fffbf2035beee769cbb3e1f47dd6c7ecc2cebf516c3b779222","seq":10,"text":"sha256:ed0c093fba5a0d43d08000e4f8d64c6e066c1177a59ebc604e3f508a19055642","via":"panel"}',X'599A8379819C4A0CB31C9B055A0F60638B841E6370E5EE373227B656173D76E4');
INSERT INTO "ledger" VALUES(11,1781017390000,'message.state','{"at":1781017390000,"cause":"","kind":"message.state","message":5,"phone":"sha256:d50be1b35c0edbde0f60490976a664f9b7e551fcc5099ba4b5daf694d1e718c7","seq":11,"state":"sent","text":"sha256:2173252915b20cca5b145cb2542ec81386cf7c350e7461b11fe52dbae8934ed0"}',X'37D1BDD5A8EF745DD48AB5139B1EEE08A2491DD63452B1774AD27D9288833A6A');
INSERT INTO "ledger" VALUES(12,1781017450000,'invite.approved','{"at":1781017450000,"by":"sha256:cdfd2d9b52f25291e758e6dee6bad38cdcfbb16bbf98329217f4d38ee7d72a79","contact":"0f201154-af52-44c9-95cc-c627a5c73282","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"480bcf54-25ac-4804-ae48-fd91492a9cd8","kind":"invite.approved","phone":"sha256:0401fdb6452416e74d32b1c7b94d97e14478ec9b71c9bf1470d8a11f7fdff0e4","revision":1,"seq":12,"text":"sha256:af21687cfc735ff02cf811620f356a46c437823d88d0321a9bb6bc17dbb954ea","via":"panel"}',X'9927E4FE786FC5BDE4580AEF77F004825FCB78C3AF66A75AFAA00DADB349579E');
INSERT INTO "ledger" VALUES(13,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":6,"phone":"sha256:c8537f7f679597b7c1bae832c95086880cc33f426dfc5743a803cfb95f1ee628","seq":13,"state":"sent","text":"sha256:d75e55ca709b8ab13dd37825c0ea563bf9ef6a5eac38c3bfb28a5ea1edf67122"}',X'48FF84FEEF4501E0519E92A05124FFCE0994A0E1DB28D8DE9895D6EB206D1B00');
INSERT INTO "ledger" VALUES(14,1781017510000,'message.received','{"at":1781017510000,"intent":"no","kind":"message.received","modem":"main","network_at":1781017510000,"phone":"sha256:c0df0adbdea93a0de3b4a6ae750ea7b8b16f6eadf3ea687642e4e264005e4dad","seq":14,"text":"sha256:2da2d0b8edd8b41e0400cbefafcf03c6b92e8030504aef4b6ca820eca9b50844"}',X'8609F30CEACB0EBAD4326A081228C2A7EBC79DE6A2DFE955FEE80CB644CF2424');
INSERT INTO "ledger" VALUES(15,1781017510000,'consent','{"at":1781017510000,"contact":"0f201154-af52-44c9-95cc-c627a5c73282","kind":"consent","message":7,"phone":"sha256:25067d1f1d7b174d55bdd40761d321e1a08eb03ad61ba364814c4cc730e81531","seq":15,"state":"refused","why":"sha256:a4800e47fe5cc453af2bd265a00ef616e5714e68a2e92a8617cfa5a253ad23b1"}',X'41CA5E64E9CAC73B96079E10A1F25FD95A8BA4F14CC63871E8C5173574A5906F');
INSERT INTO "ledger" VALUES(16,1781017510000,'message.queued','{"answers":7,"at":1781017510000,"kind":"message.queued","phone":"sha256:3f214ff9976f44b3f5c6c046bbdca09b3faea916e40a53ae5a8d91475ef223ed","seq":16,"text":"sha256:9c03fd75665ad7e5aad6d6d28387d15ea15eea76cc6a55c800033eb1d137d283"}',X'962D0C4B0C832E1F2496BD2F8EAB2BB1950891F639C6BFBE5DD1A3BE56DB640B');
INSERT INTO "ledger" VALUES(17,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":8,"phone":"sha256:a08d293328bb1cb32243b3fa7e7b35d90ed1fbc8d840dd8bec099885f6f90e61","seq":17,"state":"sent","text":"sha256:79fcb1136f4161160663751edf6be145b0f8e91112b4691f6b20f3ee52c2f6a7"}',X'3CC60550DAF32FC80878E082AAAA7F4636C2C64EE8F466CD2CE817D7C41F6DC5');
INSERT INTO "ledger" VALUES(18,1781017570000,'invite.approved','{"at":1781017570000,"by":"sha256:348167c612cf7f40ac0726dfbfd8c6acc264949178bf57d30576bff757589bee","contact":"f9532f38-bbf7-4691-9182-0268006c9121","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"1f904d65-bf11-499e-9321-62e63942525c","kind":"invite.approved","phone":"sha256:5bac519ca1d0314ec2fbec9cad1304d168149d6a72099051a14856efccc4ece6","revision":1,"seq":18,"text":"sha256:43e6990998046afb22b8fff3257c602f92ef509ca5756b22214a4103a319bcfa","via":"panel"}',X'6DF33E4939D99BFEF2EB09CF4145DAB55191BC38497E4B560DBCBF92499DE5DD');
INSERT INTO "ledger" VALUES(19,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":9,"phone":"sha256:0a21d495cd30769b9773cfab34dd24ed344403240506c1473607ffd4efbb70ee","seq":19,"state":"sent","text":"sha256:615894bfd1885aff4aee197d0f1dddbf50cea339e55defd4288ff3ba863c348b"}',X'1DB82290FD7430D834A37F59E4E92F1929CC14EF71D7D0FD54C9DA55694A4CA9');
INSERT INTO "ledger" VALUES(20,1781017630000,'message.received','{"at":1781017630000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781017630000,"phone":"sha256:0fb90e881c086fefb18f28ee3120436b3f47bee81ffc20c96c51a021c2f424a2","seq":20,"text":"sha256:3353b80c31b688cf7de757f7616152d6b009fcca5e7e45e3cb6d704d689512be"}',X'A55AD3A2EBD9BFEF76D7758B8E0253F78FC54C7E24181FF9EF47625525A789B6');
INSERT INTO "ledger" VALUES(21,1781017630000,'consent','{"at":1781017630000,"contact":"f9532f38-bbf7-4691-9182-0268006c9121","kind":"consent","message":10,"phone":"sha256:42cb1c4e304cde769f3e9754b778d4f860aefb182eefa292bfe804838265f3cb","seq":21,"state":"stopped","why":"sha256:d326e97f046f694450e142d48b2f7aa544d6ad3e0c356e1bdbb2b073b993a7c0"}',X'C732EC1723D4B900D9E58F99A3A92353F40CD3ADF82953813CC0E6580B67846F');
INSERT INTO "ledger" VALUES(22,1781017630000,'message.queued','{"answers":10,"at":1781017630000,"kind":"message.queued","phone":"sha256:dfb289c5850141cc10cbb34b447e98299354bde1ae385ac10a780b10f141f023","seq":22,"text":"sha256:35fe6d5b7d0843deedac5b46811c9be3d9b96a58c7f56b04126c64d7b1884075"}',X'EB051E4352430284C523F8FEFCE0563689892969480B1443D17E7E96EACFB7BE');
INSERT INTO "ledger" VALUES(23,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":11,"phone":"sha256:284dbc2b468c460d9273ac894b27a0e48061fb77a429390edae256c3c540fc05","seq":23,"state":"sent","text":"sha256:9845ec58a9babe67bd102abba5fa70e52a7f5f1f6a75511afefbcdf0ce859691"}',X'D486BB816990966DA4CAF1E49F53BC7C69D62C8637E1107B27534B6E0545628B');
INSERT INTO "ledger" VALUES(24,1781017690000,'invite.approved','{"at":1781017690000,"by":"sha256:c280698b338086209d5d8faa466dfa21e7ed5aa1bf776419850bad12319591f1","contact":"a400bf80-75c5-4a15-8835-b64cf62dc0d7","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"adea695f-68b5-4a9d-ae80-2fc46e617a90","kind":"invite.approved","phone":"sha256:9ad2932fa24731df2df52a492242d51e0b200a54daaa20eb5593ce898d2f6ab7","revision":1,"seq":24,"text":"sha256:cfcb80e515a583b093f4fa4fef13a7277d2c07913c5b7b2dd5062835a2fdeef3","via":"panel"}',X'71F09977077613CFECBC5CE25584FEF81F7CB86AFD4E1C566BD861C103C8BD37');
INSERT INTO "ledger" VALUES(25,1781017750000,'message.state','{"at":1781017750000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":12,"phone":"sha256:7f6ac506c17ff5858a20a879b5f7aef178733303778f0c366f79b4bb36b3dcf7","seq":25,"state":"in_doubt","text":"sha256:7d386cb438594f07baa873aa78a6c88d407bdc26a92eaba8e0425ba894b91d94"}',X'4EF8CBFC8006A4CB104ADB57B8BCE45B6AB16A1DCB80BCBE0292ACBD70D5BD12');
INSERT INTO "ledger" VALUES(26,1781017750000,'invite.approved','{"at":1781017750000,"by":"sha256:439f638364cc461ab40f75e01dcdb88de713499a9549c7d7791f775de8122937","contact":"dc47ac75-9f5a-4ca1-a28d-eacc753348b1","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"941e766a-df73-4ae2-84c1-bacf301c8483","kind":"invite.approved","phone":"sha256:4797075620543ba9f251986a3b588a918105499b8c125909203a58ebf9b0cb79","revision":1,"seq":26,"text":"sha256:3cef15a7a5fd5391cd9caa97b550db95a2d29f299de4db70ec1e3f7feafab790","via":"panel"}',X'45A96FBB3EAA6C130E67BF9D2C3A913598125210837D5D147490E057AE8E516D');
INSERT INTO "ledger" VALUES(27,1781017810000,'message.state','{"at":1781017810000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":13,"phone":"sha256:7f064415cec72c0646ea4366be4d59a3e45424729c3052d9bdbb5799d596af04","seq":27,"state":"in_doubt","text":"sha256:348bde92925b06bad353d2bac9c3e44bf6291e96eb0aea1811a7e42f5a1767ca"}',X'D3171965A174396A35CB9EF3D5D738588BC3E76FD818C4D79FC42F7238B936A4');
INSERT INTO "ledger" VALUES(28,1781017810000,'invite.approved','{"at":1781017810000,"by":"sha256:3abc2e33bab3574ae20d1e2ee1adaf4e9c3bfccab587129bff9260ddc28b6b2b","contact":"9cf7f34a-bfd9-44e0-99ad-ef6e469334c5","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"250223d2-5107-42c5-8ddd-06e212e140ad","kind":"invite.approved","phone":"sha256:338853021a57c4751dba459a8033813b3a9e0f76d4d5749e669900d449a6961b","revision":1,"seq":28,"text":"sha256:a4daf791d2b8cfbd97eef0115e7ade1f433492b38c46888389c84a2edfa90264","via":"panel"}',X'24A4D3E5DAFC255FBB2F001980FEDF15D345F8EA7E510EF4B8457460275E80A8');
INSERT INTO "ledger" VALUES(29,1781017870000,'message.state','{"at":1781017870000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":14,"phone":"sha256:07b27ef82fe2cd84edff6c1edb9454ec61e5655b4dee8bed2229e83b5887ec7c","seq":29,"state":"in_doubt","text":"sha256:aaccc357868d961519e3805acd69a6bf9fe32aba9d52c362dfe400f1bc081703"}',X'F5F69A4F17CECE06EACBA41C076C34A36BB5BB526151C0A064E0B39B179FCF92');
INSERT INTO "ledger" VALUES(30,1781017870000,'invite.approved','{"at":1781017870000,"by":"sha256:d66074a61cd65cd752cfff49ed6526a2bf2f227aa7f3bab4a24b1709e4a84eef","contact":"dc47ac75-9f5a-4ca1-a28d-eacc753348b1","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"c1ac6c9f-515a-4916-b426-8e775a0adee6","kind":"invite.approved","phone":"sha256:6be3305542e7d27563635060c49864f5b83afb9c2aec7632d7e23ca2417aee52","revision":1,"seq":30,"text":"sha256:22d55de97fee8260a83b211d9820c076deb65c80eabe2c1c889d886e2bd8addd","via":"panel"}',X'0DCBB8CF1A1525987199D54F3DF0249905FB8A68B635CC60F088A981D287EE00');
INSERT INTO "ledger" VALUES(31,1781017870000,'invite.decided','{"at":1781017870000,"by":"sha256:8c7c3567adf2d1db6a6c4682bfa7c0b0d67ff1f7e1606ff9cb4660b120aa4d26","decision":"invite again","invite":"941e766a-df73-4ae2-84c1-bacf301c8483","kind":"invite.decided","phone":"sha256:3880635d66dea84b349bff30b46648f1d9dcabc4d05eb48510640f811218a5f4","seq":31}',X'50D1B7614CB69719F426CD349A428BFF9EC34EEDF8FFD0ACCD5D0F94A5A906E6');
INSERT INTO "ledger" VALUES(32,1781017930000,'message.state','{"at":1781017930000,"cause":"","kind":"message.state","message":15,"phone":"sha256:db28f7f792d6e829b19b5de8b8cea700092cccdc18fbb4b219db756a1808de7a","seq":32,"state":"sent","text":"sha256:dbd12b6b86db560945d2b55f3b5636ac1dc18a2adf9688390a6714cfbde853f7"}',X'78D08364B65498D90161A246AAE4FC3D27BD747FF565E5C5136ED731E9464E89');
INSERT INTO "ledger" VALUES(33,1781017930000,'invite.decided','{"at":1781017930000,"by":"sha256:d19b933ec824a19e8e9cf00d82302534d6920b2a9cace4802a5a09124274a802","decision":"it arrived","invite":"250223d2-5107-42c5-8ddd-06e212e140ad","kind":"invite.decided","phone":"sha256:bb636f302f980117e466b61250cccfed255483e488bc9e999a9158d9f9890c97","seq":33}',X'B8B06E982D0CD12EA084568BF6F52AD9271646C904CD5711A08D71667BFB03D7');
INSERT INTO "ledger" VALUES(34,1781017990000,'invite.approved','{"at":1781017990000,"by":"sha256:3a3fd9d4dc6d6a3ec7e5dcbbbc7b2d37c347d7799d4ad337ca0289b77a1e9b94","contact":"9fb39f2f-b43d-4298-b585-bb3deeab677c","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"d2f89dae-2f20-4134-9549-0a8c382e9b4f","kind":"invite.approved","phone":"sha256:29c61bec7fce6c3d92cdf52263566f9bd93f138b1f817bae4a6f9cc69ac626d4","revision":1,"seq":34,"text":"sha256:a10f8b3c93e542339bc070a0cf2f2499e6aedf1926616d1d9bab6b43a9ecb23f","via":"panel"}',X'145812AB084FC5CFBA891C111C1380F758F512686C8521C1DD40C89B0CF9CC84');
INSERT INTO "ledger" VALUES(35,1781032450000,'message.state','{"at":1781032450000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":16,"phone":"sha256:d7ee85ee510f17eb54610140048f3f12b75d95934a4066a537b5319e5157e0af","seq":35,"state":"failed","text":"sha256:87f38cb1cefcc834a7e0319ba0f601258ee52b07e931ffb3a36c067926dabf57"}',X'CD9A65AA350FF6D3249D1899BA731A93D82C59185B471843FB9F2B247E25BEA1');
INSERT INTO "ledger" VALUES(36,1781036110000,'invite.approved','{"at":1781036110000,"by":"sha256:1c5c78ef7d21605e131255192bdf8c59fb23f07616660634b1044a99ecfb9572","contact":"bf64bbd0-de57-45ca-8696-1f5bafdfb5e9","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"865d64ed-0dca-4ad9-9b9c-a98a5e6837e8","kind":"invite.approved","phone":"sha256:3be119adb9d01a9381d6c953cb82a47fab2752a10dc713070a0ef4619c6f5c63","revision":1,"seq":36,"text":"sha256:2377343e7a5c45ef75f315983a0798331f6662dd3b97b57462971ff1043317cb","via":"panel"}',X'BFA9F4620B082845B1FFD925A6EC05938DDF95DED87C71BC86AC117E4456B929');
INSERT INTO "ledger" VALUES(37,1781036110000,'invite.withdrawn','{"at":1781036110000,"by":"sha256:95573d92d8f22d41e123eb847c35e27eba7c9d641b985aaf1e4821f5cb26c934","invite":"865d64ed-0dca-4ad9-9b9c-a98a5e6837e8","kind":"invite.withdrawn","phone":"sha256:fd4d0793bfb388d5675fb8c210907be86921d580634cefa956e773190f7507b2","reason":"taken back before it left","seq":37}',X'99AE368CB7161AB0B0563B91069D37CD0BD51943C9F016C121E581455C21C159');
INSERT INTO "ledger" VALUES(38,1781036170000,'invite.approved','{"at":1781036170000,"by":"sha256:fda58249bbf299e3f5dd468b428bdaa23b6d538753d3c7df169f39e006a40782","contact":"de3c6c34-899f-41b1-9172-0275cfbd43a6","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"d967c873-c84f-42a9-a8f4-cce52c77358d","kind":"invite.approved","phone":"sha256:424d3560a99291efa0b8592a9197e89d6bfc32599c46b76a2062c8bb3c7265d3","revision":1,"seq":38,"text":"sha256:7c97d9ef70f2d0306f9799337930758a859f5b4efd7e883216a8f835dc62d294","via":"panel"}',X'5B25156387D5415180EA8BF4C40B1949CD92C7D55A5B65E430C57B220335C61E');
INSERT INTO "ledger" VALUES(39,1781036170000,'message.received','{"at":1781036170000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036170000,"phone":"sha256:90f7cf9477e9075fe3dbcba632284fecfd1a0d993261924a83254b3d15fecbf7","seq":39,"text":"sha256:9b9e94c81320ee18eb8ed66269da5d25909742296925c130e5958ad3c16c8e9e"}',X'4631CBABD38A4E59AFEDB7B0AE61E052C5494C83DEB868709887EFE1DBB9F1FB');
INSERT INTO "ledger" VALUES(40,1781036170000,'consent','{"at":1781036170000,"contact":"de3c6c34-899f-41b1-9172-0275cfbd43a6","kind":"consent","message":19,"phone":"sha256:e36e7dd1ac87669edf5eb1e3dc8e9897ef3f8a0dacf367779fae843325b7cf8d","seq":40,"state":"stopped","why":"sha256:cfa6c816353e86c4a68eeeea20714ffa7409184aa707abba6575787f29dfcc74"}',X'07223871D8D016D007B1EA63D809CB2DC84DC9342D9A980E1D5D76968090399C');
INSERT INTO "ledger" VALUES(41,1781036170000,'message.state','{"at":1781036170000,"cause":"they asked us to stop","kind":"message.state","message":18,"phone":"sha256:2f827d24f6e1b79a7cb2468452aae087ddd67f6de6f74f096f9b46334175606a","seq":41,"state":"suppressed"}',X'2BCCA23172AF85CE936D1A3E853CEC5731904CC5BFB8504E1BDFA95BCE124289');
INSERT INTO "ledger" VALUES(42,1781036170000,'message.queued','{"answers":19,"at":1781036170000,"kind":"message.queued","phone":"sha256:7202de0c74b3bebeba26827dfc02b56f21ea5d041214bbe5a66b20c6baae22a3","seq":42,"text":"sha256:c28da41bd0efad3cef1e3e5d80d89651140b96e08970771e436d79bc1897e5cd"}',X'351C4546E14D25C5B97C21F5ADA7F44C6F07C558D07BB9C36670B2A5EFC9DBA5');
INSERT INTO "ledger" VALUES(43,1781036170000,'message.state','{"at":1781036170000,"cause":"","kind":"message.state","message":20,"phone":"sha256:70198417ee30003c29e0fe22673e6acf58334eb91df4e3006c1bdaf4b121d28f","seq":43,"state":"sent","text":"sha256:2ef13e97bddf48e7033d20f94c9f8d7f4913411dc57cfe45d59d6e0851da522e"}',X'BF55C4EFD1C829F93D2333992D8613C414036627013DC842082BB161C934FB5C');
INSERT INTO "ledger" VALUES(44,1781036230000,'invite.approved','{"at":1781036230000,"by":"sha256:a9d8c16bfc8d13bb34cde1c0169c7f5cde1320f77eff44c49d55111b57d2ad66","contact":"3c79377a-6887-4397-b7a9-e614c9139a41","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"acbcc6ec-fc6f-4b9a-bb70-dbfb58ed4bf0","kind":"invite.approved","phone":"sha256:616e37ff9fbafbdcb5d2c3a09b87ea29c266c203b1bb527ee5ea8bd7d51d524b","revision":1,"seq":44,"text":"sha256:67ea081022e797f164a8f42a53c96a1c03056a57b3893c13e4818d1e57ab0a13","via":"panel"}',X'CAD0D5B2B46691D3277C6349F0AF0CCC9672267D9ED5FF3157CE01C8A1590BB9');
INSERT INTO "ledger" VALUES(45,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":21,"phone":"sha256:3147ae364583eb2652c3dabd7146a3bc8119c96dbbedd57d284ea70bd225ebd7","seq":45,"state":"sent","text":"sha256:fb6a323b829d994fa0df97c25c3fb04c4ded2d5084b3e62f46303bd1a54788dc"}',X'DB21DC615EBDE88AE80E2923F99DC9BD06377B65EFE1F81FEAB27D3C40B33B8D');
INSERT INTO "ledger" VALUES(46,1781036290000,'message.received','{"at":1781036290000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036290000,"phone":"sha256:56331dbe2e0e75b042af2a41a8fd83d79f83095df5914fdede18b0d365e5a99d","seq":46,"text":"sha256:cedd06aa764f368be627bcb8087d826f2b287a00b8ad9980967d4eb1b364a055"}',X'00E97CBDB3455703954BF257761038D6BD1865B476F5BE6F46CF993C082ECD56');
INSERT INTO "ledger" VALUES(47,1781036290000,'message.queued','{"answers":22,"at":1781036290000,"kind":"message.queued","phone":"sha256:333494d428047b1e24a40cfe5f90de739c5adc06a0dfaeea59b46d9371e81f75","seq":47,"text":"sha256:36e979c36f9d0091e741106872e3e4d1b0b626f7e6ef572aa34354d46b67fb97"}',X'A3746D195F2E2A6700789A8656C3D14A6142C45E1D6952A751A33DDA612B9B82');
INSERT INTO "ledger" VALUES(48,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":23,"phone":"sha256:6e73e25c4848df914905c488ab23d606f3700f18a1ec7bf933685be301f97662","seq":48,"state":"sent","text":"sha256:214b9f516be5fc9d52e4ac2d877d00e3c0b7ff0e0e839e8ddd6cdf07633d1004"}',X'940B421AD526F738244F4399BC0FBB6383AC3EB4E42616D806F58D79C5D81A7A');
INSERT INTO "ledger" VALUES(49,1781036350000,'invite.approved','{"at":1781036350000,"by":"sha256:1fd051856736bcd6fcdd62ad1f0def976c319acc252debb6323a15a57ac540b0","contact":"9d4e6809-256b-461d-a136-d9491d36f17a","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"4ea27ee3-a36c-455e-9aa0-1d0f60fc5735","kind":"invite.approved","phone":"sha256:585455e608333bba67816260f2334d89d1c5bb95a38ec08f640c4da5bc25d150","revision":1,"seq":49,"text":"sha256:9aa1e3dccec39db2e3f07da35723e62b8f018df8b22ba8d641463d75c3086df5","via":"panel"}',X'EFEA5EE0DAED5875A91DAD82CBA151761A57EABAB95435D81A4627671F371A41');
INSERT INTO "ledger" VALUES(50,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":24,"phone":"sha256:3694954d5ca7045aff2a5d24ce7e60fe7224ac67f89733d67aba36e07264445b","seq":50,"state":"sent","text":"sha256:a1c735f03ac94d43b42d504fcf2c6e50bd1aae6b40218310f19d3328d31f46c1"}',X'FD786A7A3513CF78CF7BC3B4785543131BA3CD82AFE06977DCB2C4983255A68F');
INSERT INTO "ledger" VALUES(51,1781036410000,'message.received','{"at":1781036410000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036410000,"phone":"sha256:a3c14f28fbe4139f7e06c89fdb4d15afa78a00b61a9612e9c832f1b2afdda96a","seq":51,"text":"sha256:bdb90793462afe0371acdb2119f44855433ca6a1952d8456a69f927dc11b75d4"}',X'87561B65E945144693D7A35A9AC2497AFC395E578DE49B65F8B7E16CDD31CCA1');
INSERT INTO "ledger" VALUES(52,1781036410000,'message.queued','{"answers":25,"at":1781036410000,"kind":"message.queued","phone":"sha256:181cc8858760f4c417541718401b0e4360c6e1a644ccc35e9cdb19c4a162feba","seq":52,"text":"sha256:5c037ace8866f690ba465618d53b3a3828db8d80bb687cb16eb22a16de9240da"}',X'A842BEF6811A2D110F7BF1FC4EC8C61A44D7CADF9485B8DADC566724E976FA92');
INSERT INTO "ledger" VALUES(53,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":26,"phone":"sha256:bad1377082104e007642dd4564d259d3c67277c1b8499553e7f8cdc356702e03","seq":53,"state":"sent","text":"sha256:35b0725538bdf8765ac324fd0d8fe4957685036e1ddd2f0e01f5cbbcd6c34bf3"}',X'6AC7BAAFFA8511709D06EB696EC8E190919C23687C67A95DE1011A39A8E74CF1');
INSERT INTO "ledger" VALUES(54,1781036470000,'message.received','{"at":1781036470000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036470000,"phone":"sha256:f220f5f05d1300eb3c1b6fde537183d9042867dc3f8710003b612d33190cddb5","seq":54,"text":"sha256:319dfa024e895a3cb263fef21267d330b6e29f83aef9cc0be9c3d7a4b990484e"}',X'31DF4FA0F2C61FC5346612654B0505B19D53BCAA3E795886FB895FCC432CBA04');
INSERT INTO "ledger" VALUES(55,1781036470000,'consent','{"at":1781036470000,"contact":"9d4e6809-256b-461d-a136-d9491d36f17a","kind":"consent","message":27,"phone":"sha256:1c6c42486b070913c2ac858d356d8f0f4a2f7d76fbdc7729dcdae644f70e959c","seq":55,"state":"granted","why":"sha256:78740b95fc7ef6cfe5508cc66337d8d75d2f558d0eea8ae47067dba8a70e3498"}',X'829582F204FB357AE1D6E67F158A019407A7DD92DBE36FCA0B1642F856AB2E16');
INSERT INTO "ledger" VALUES(56,1781036470000,'message.queued','{"answers":27,"at":1781036470000,"kind":"message.queued","phone":"sha256:6e43b072a427b069e166c73bb9c186c79e07d2d7c76496fd6254e5136daa5689","seq":56,"text":"sha256:f739d6ffc7f84dc11de6b1491fd78f224790b2681cee272793979ac017753c2f"}',X'F3031923A0E2C067D12616809F77E7184D86714C5D7669C69DCA863C85A5218F');
INSERT INTO "ledger" VALUES(57,1781036470000,'message.state','{"at":1781036470000,"cause":"","kind":"message.state","message":28,"phone":"sha256:d0a4cd691b366c372ff4c69e40add7af67f3df38228aab6f954baf8f8dd351a7","seq":57,"state":"sent","text":"sha256:b0f8eceebde802756f7f659b66ea23c746250b45296f63de3a41d6051a090361"}',X'E416363F41C166BB2389C9919E9C71C576F716D4CB384A35DCB00E6AA8D93B33');
INSERT INTO "ledger" VALUES(58,1781036530000,'invite.approved','{"at":1781036530000,"by":"sha256:6b44f6f080b38315dfeb60cb667727a8584f197c4c3d20d501b6a61965eaf676","contact":"01948398-dcbb-413e-a4b7-71fc3cb7be1a","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"e890cd5c-8e17-49a4-96bf-820fdc95bb3b","kind":"invite.approved","phone":"sha256:068cb660c1d76481afce5656b493c9947563306fe44defff3c5f97dfe5d9a025","revision":1,"seq":58,"text":"sha256:b38d55c37a20df5baae30762f2e8cff5c2eff56bf86937624560aa8ae10eda30","via":"panel"}',X'E8968B24AC28F425F2354D89407FDC8A7CF0E863CA65F5E2F36F8187399116EF');
INSERT INTO "ledger" VALUES(59,1781036590000,'message.state','{"at":1781036590000,"cause":"","kind":"message.state","message":29,"phone":"sha256:71c2ef6d96dcea25bbc3f3438837dc52e3d3b6acaae7a28a6f8c71ed3dbc1534","seq":59,"state":"sent","text":"sha256:eb9d2c87a61f1bd286c1cd274aa1f57b3e2b7c2bceb89e121dc78379e4da3098"}',X'C3B0276D84143076B03EBED3BB5B494D265736BEC9274FDE6E05F81B7F45E42A');
INSERT INTO "ledger" VALUES(60,1781036590000,'message.proven','{"at":1781036590000,"cause":"The network could not deliver it: incompatible destination. Check the number with the person.","kind":"message.proven","message":29,"part":23,"phone":"sha256:53859b366c79fb99a38ea0e76dfae63d1ee27fafaf6139ef5d3cb2a4efb600b4","seq":60,"state":"undelivered"}',X'08F18297AE78497624DD9990F647DC6EF77E382543A6F65C7DAD3049F0C0BE15');
INSERT INTO "ledger" VALUES(61,1781036650000,'message.received','{"at":1781036650000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036650000,"phone":"sha256:bd494c06bdf08a3dbcc97515cf46a357ef25925cb911a77dcfb24d6e7588b9d7","seq":61,"text":"sha256:302213ba0bdc068adcbfbc21afaf9a4853ca9d726703e3c1b28392f27b9a8799"}',X'823EFA8B9ECDD10F2BA6CBC4CA140E99FA2B6349D21BBB61B40CC132973F7DA1');
INSERT INTO "ledger" VALUES(62,1781036650000,'consent','{"at":1781036650000,"contact":"bf39a690-cf73-4762-a026-2cdab0b908b2","kind":"consent","message":30,"phone":"sha256:e38797de297f0f53d6e25592c8be7d3a7551394ddc89b7e66adf04c50b146d01","seq":62,"state":"stopped","why":"sha256:50698bf1bbe92c8892a45392b3e8da1b4c16f4108faa18772b8fd440abc6b119"}',X'5174EAE4779B10B59AC874962F9D07E853CE35E7CF1D62B913FC8368C618C158');
INSERT INTO "ledger" VALUES(63,1781036650000,'message.queued','{"answers":30,"at":1781036650000,"kind":"message.queued","phone":"sha256:2ed2b6ef88586280ab298e209709a3e5b370b5968e3d449605292e2d5e3f63a9","seq":63,"text":"sha256:2ab7ca8a3906c6c87d1a1198931f04e49eb932628cdf41f78ba2aa0f9e267ee5"}',X'E53762B5C902B8FAFDF0347AD12498AFA9EB81373B276C27AA68BCA80FAB9D3F');
INSERT INTO "ledger" VALUES(64,1781036650000,'message.state','{"at":1781036650000,"cause":"","kind":"message.state","message":31,"phone":"sha256:8748c2880d53366820ed02e0c02a9142e7aefda53fa08685fe330458b0172e3a","seq":64,"state":"sent","text":"sha256:e264c09242d0142e79d87342a527db52baf8603b6f098731593e94b889b3d869"}',X'8B9E5F39B2BB6453D6ABE15704E2D406E0046F3612876F1347CC8E2024CA8C08');
INSERT INTO "ledger" VALUES(65,1781036710000,'message.received','{"at":1781036710000,"intent":"start","kind":"message.received","modem":"main","network_at":1781036710000,"phone":"sha256:9e3c5006f6d117796222454eec39f037cfb28fffad917b929d317c28359399a4","seq":65,"text":"sha256:f1ed21d69a2af566cc399fa694439176979d010eb655adc92c88cd0c1b70f53d"}',X'58DD4675B8707DC009E6AAC9182CA9EF624C106E3662C7EBC6373CF849EE2F38');
INSERT INTO "ledger" VALUES(66,1781036710000,'consent','{"at":1781036710000,"contact":"bf39a690-cf73-4762-a026-2cdab0b908b2","kind":"consent","message":32,"phone":"sha256:6f34cbd3688eef647a7096240cd2a5758b14f1a543c50ceab4929f64b4d52b3b","seq":66,"state":"lifted","why":"sha256:099fa11e46e97e4f5af1f82b9bee9a7d741e2f0abc995704617b278e136f1f74"}',X'C5504B1157AA168727F7FDFD166D2ABB887347EF4E5909952F8A1BBE9BFA4068');
INSERT INTO "ledger" VALUES(67,1781036770000,'contact.appeared','{"at":1781036770000,"contact":"2d742672-2d64-4db5-b5e7-66c383230819","kind":"contact.appeared","phone":"sha256:a6eb7ce89c885b235b701034b0e8d218210c743b8ffe8b7b1de0280ddabb4e01","seq":67}',X'49F6C9FFE5414B109D4ECA85BF4019C979CA583728A87920C78D24D59AE9B8F2');
INSERT INTO "ledger" VALUES(68,1781036770000,'message.received','{"at":1781036770000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036770000,"phone":"sha256:ee6a414e5374f35a173dcf9d377a0331a13c8f661647fa27677a5aa8a6fcf357","seq":68,"text":"sha256:de1cca3cd87e559165d3286dbb8769dc39c424a46bb8aa452436f24245b524c5"}',X'4BA03436B65E8318058C4508694CBC258349E85A11A6EAF1F4EB2BD8523A2B31');
INSERT INTO "ledger" VALUES(69,1781036830000,'invite.approved','{"at":1781036830000,"by":"sha256:d63ca5608b977579e61897c325800ce3f3c9b9859f5c470e6342e337ac89a3bf","contact":"f932e61e-4903-4f6f-b1c1-9a5991fc387e","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6bbacfb9-730a-4f12-bb5d-06179b65f5a9","kind":"invite.approved","phone":"sha256:6c857b5109de47d4cedf29420ba6294131a74412aa2f755145e7886aa2a502b9","revision":1,"seq":69,"text":"sha256:5110cf6dbc29e8f1480e250492e8485f6440ed2dcd86c64096ff65176dc63994","via":"panel"}',X'2E2B19342490444EDEF12FAFFCED52BBED2943841F205EDFE95BF928A236B917');
INSERT INTO "ledger" VALUES(70,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":34,"phone":"sha256:21f6ccbbd604be3305cd103b76fa967a83ee7aed85325d9cc5cd16523ec4eaf9","seq":70,"state":"sent","text":"sha256:69bfe061a9c9a0cb837ec40b4a09d77f89741662d1287156fdf89396530e615b"}',X'7FD364A09616F61463FD3F53388694FA30EA1EEAC1544EB757D334E6257B54FD');
INSERT INTO "ledger" VALUES(71,1781036890000,'message.received','{"at":1781036890000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036890000,"phone":"sha256:45fdfbcf41ac812944eb40621b7b75ebeccdd7e70e1815762e21c5d2dba7fae9","seq":71,"text":"sha256:f5195d2ad5695f3298bdbe25e342e95a16401c62da94554ba5572ea18f81ac2f"}',X'569CEB090AF2037E8FD14B24F5BD1BCB94117DB7F2C8D3BF05663E9A1AF26EC5');
INSERT INTO "ledger" VALUES(72,1781036890000,'consent','{"at":1781036890000,"contact":"f932e61e-4903-4f6f-b1c1-9a5991fc387e","kind":"consent","message":35,"phone":"sha256:38d5e05476a42011f24b8c397b756630202810ecf13f974077a3f2e5805ab2d6","seq":72,"state":"granted","why":"sha256:4dbd8ea1db95d4c5368b95e691f1abad63d2bfc4bd0e42b07596032cdc929b1e"}',X'2E5428B1139E1ABC41B4F018E7D4C8FAA26A69942523B4D61A5622D91AAAC0BF');
INSERT INTO "ledger" VALUES(73,1781036890000,'message.queued','{"answers":35,"at":1781036890000,"kind":"message.queued","phone":"sha256:793b762e6763027d92b6854e6cbb1df98c08adfbc2df47ecaeb7f2f7c4db3ede","seq":73,"text":"sha256:dace9ea5ff1efe418983330061341fe6adba30f723cb90f7c4fbfc8bf7c2986d"}',X'5A4BB7D92601C47BD8E728AC48438EC4BA945E775094C20255D87B1A10DF76FB');
INSERT INTO "ledger" VALUES(74,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":36,"phone":"sha256:f1544d1a76b8922665e0c1527d78d78c989ccb06fdbec59a1ce39909a4c93382","seq":74,"state":"sent","text":"sha256:52522a4b7edece5abe2a1b6b84c15ebbe46d39e751e58143baecf5faaf3661a8"}',X'5F25C61A2E6A615D1B60D7CD03B21F7B017F20852B0760C06A6440C18843E328');
INSERT INTO "ledger" VALUES(75,1781036950000,'message.received','{"at":1781036950000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036950000,"phone":"sha256:ab034a3e3531d0479d972efe77d8968a7ae32847e86c83e8cde54a945bffe104","seq":75,"text":"sha256:ff86e5597b9af5175fe6ee1c0e1ffb338cfacbd16479e16afdc5997495d5bfd0"}',X'BB9FFF1B08BE381C8B82C28640617120D5F76FBA04BAD39B9401876173D7B9FC');
INSERT INTO "ledger" VALUES(76,1781036950000,'consent','{"at":1781036950000,"contact":"f932e61e-4903-4f6f-b1c1-9a5991fc387e","kind":"consent","message":37,"phone":"sha256:0cb25c76d24113c4865e19af219571e7cd5cb9a52ac5158462eeb4e0ef7e1189","seq":76,"state":"stopped","why":"sha256:1162121df24ff1dc497c23884841514596f13fc53475c371a8501cac1c097cd8"}',X'3F8E5244F2ACF973686FBED7A76C7949A41B739281E63AFD443A5345453549BB');
INSERT INTO "ledger" VALUES(77,1781036950000,'message.queued','{"answers":37,"at":1781036950000,"kind":"message.queued","phone":"sha256:ba60c0f01cd4f66f4c66359eb33262dca38c39fd549a1b2805cadc742a2066bc","seq":77,"text":"sha256:3336e96d6a710a7691f1e2bed6210146cfbf3c1834d1d73cdcb0d2a10978e45f"}',X'DFC3750BFB80628771A2055CA1C90AACA1FDB5C0142E4B59D34CF7C1B6F21BE9');
INSERT INTO "ledger" VALUES(78,1781036950000,'message.state','{"at":1781036950000,"cause":"","kind":"message.state","message":38,"phone":"sha256:1e9528249fa077902fa9ffe9ff2b1f34ad9b35a665410ae6db2858c79af0865d","seq":78,"state":"sent","text":"sha256:2a54536c78196d52a09a723cdd102914758603d66ed6edadd855119d1d6a08be"}',X'334ECA41DDC4D9D618423FDB56F7FD6E4627A21C11A1B2705AEB4935C6F0E23B');
INSERT INTO "ledger" VALUES(79,1781037190000,'invite.approved','{"at":1781037190000,"by":"sha256:a617fc2675989e8a00fac56051b2d7806e04e3a931067131301d0a85d1fecc4a","contact":"d9ca3393-8389-4401-bc5e-45809327fabf","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"aafbad18-819f-437a-b659-cf10b24ba116","kind":"invite.approved","phone":"sha256:025caba123f9341b86b001c746619261e6ac90d845c483e7511e4ed666546b59","revision":1,"seq":79,"text":"sha256:6d3c1fa7684fa7d1d33a2de112cd466bb4f6e5ba302927ed7f1f00e9f420dca9","via":"panel"}',X'07D4A2C290B38400A12441A81B6E907FBA68CCD22B694C90E454B53176D68885');
INSERT INTO "ledger" VALUES(80,1781037250000,'message.state','{"at":1781037250000,"cause":"","kind":"message.state","message":39,"phone":"sha256:90588a584a7212d7ada9e9cd4a54981ac68c8eef40d5f03a9baabdc526eefa5f","seq":80,"state":"sent","text":"sha256:092775fb38401104d6496d1088696b5085c57179ea61c805db8dfed8536d00e2"}',X'03B2CA028BABBD306396AEE54827C01135379906DCFF0F3637087D3B532925B1');
INSERT INTO "ledger" VALUES(81,1781037250000,'invite.approved','{"at":1781037250000,"by":"sha256:dd4523f2d5d71c062bf7dcd3ed5af9d9efdcfd16a66e046668031d4cd8735884","contact":"e945c9a1-5d09-4ba6-ab4b-8407909b5a71","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"1c4e1631-6c32-4247-9480-187305d31c04","kind":"invite.approved","phone":"sha256:1d8246c40945eb2576b404406c44bc4ed74b75d6915f1e3f59cf8f1bdeabf0a9","revision":1,"seq":81,"text":"sha256:ba3ad7aa51d9bd0e461f774a21d1f5f6a57da46a55beeb9f4b121c79ecbf47be","via":"panel"}',X'1D53BDCA586EA2E9C97BEA8F23C28C839456B37A672190A5179BAB7C9B80E967');
INSERT INTO "ledger" VALUES(82,1781037310000,'message.state','{"at":1781037310000,"cause":"","kind":"message.state","message":40,"phone":"sha256:7ac993275fcb8e75300a4d59c426c8e81b7a8951f7e2fa6dc602b551524a5e36","seq":82,"state":"sent","text":"sha256:5571ae0ede075c37b23d90259a78e8f8657a3084c3afdf8b9ec6e7e8ac9375f4"}',X'DE8317783CD0235B594D70A99E153861AB11E904CBD5DA0793BA8CE69D01412F');
INSERT INTO "ledger" VALUES(83,1781037310000,'invite.approved','{"at":1781037310000,"by":"sha256:c23f8abc0eecc34997c0bbb9f0ccb34d8b31696afa9d56f8ef3f2243f91bdefd","contact":"2bb1e28a-2575-4646-a9ed-d92e0d1a8d89","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"b8b6b6f8-65aa-4225-ac47-d68c91f24927","kind":"invite.approved","phone":"sha256:3cf2218c9ab1286cc5f6a0823b447c3d93c48dfbaa3160a970556603d827cd37","revision":1,"seq":83,"text":"sha256:e4b4d6e945d020a1b44ae444ad9e7b2b36ce81b14fc0532d9b96052c63205f98","via":"panel"}',X'2ADD960DA73DE0CFDEAD46545425168D93C95BA6D0D0331AC239E65B41294A4B');
INSERT INTO "ledger" VALUES(84,1781037370000,'invite.approved','{"at":1781037370000,"by":"sha256:f0ae41f181b5a4e66797acbdd8bf004c56ab284e0fb86c1d26589005157c1cfc","contact":"62323c9e-4f30-447f-a46e-130eb3d399fd","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"da455eaf-cbc0-45f4-9171-402ab63a647e","kind":"invite.approved","phone":"sha256:b9dcd444d75cba435118e763a4a3be9a12cb7fc7e77b95b9fde5de730ef6ea87","revision":1,"seq":84,"text":"sha256:0bfca13be3009b8a4761f09f277ae554be1ef7325b0d55dacd868db53a705d0b","via":"panel"}',X'496BE79B464E3A0C026A858752395E2E9BF982CCE8E6BEBC3AAB42F0DDA6ED96');
CREATE TABLE ledger_words (
  seq   INTEGER NOT NULL REFERENCES ledger (seq),
  field TEXT NOT NULL,
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_words" VALUES(1,'by',X'7C73446C4E63DB5DB1A434A040BF0146','ana');
INSERT INTO "ledger_words" VALUES(1,'phone',X'5CBADB34F16626F274BB17968049B2DB','+15550100115');
INSERT INTO "ledger_words" VALUES(1,'text',X'F28374CB6F0CBB97451EE8A7D9C4423C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(2,'phone',X'DCB6EB3228992955D6D1ED2F09EA7F0A','+15550100115');
INSERT INTO "ledger_words" VALUES(2,'text',X'E69ECCB2CD816CD8BF7A27BB584ED36A','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(3,'by',X'C736A05A391FDAA07554D229D1C46E6A','ana');
INSERT INTO "ledger_words" VALUES(3,'phone',X'3BF62E35E2571F63DBAECF3614344252','+15550100101');
INSERT INTO "ledger_words" VALUES(3,'text',X'FC0C7BD9462F1465FAF7B3D277752159','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(4,'phone',X'A33C47BAC4B29DA0B3966069C81464BD','+15550100101');
INSERT INTO "ledger_words" VALUES(4,'text',X'524C2AC573B5DBDDDB29F4BC9E78499B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(5,'phone',X'CAB53BC79A8D865739B748151135D829','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'phone',X'10B4FEFD27236C051DBB73E88346B8F7','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'text',X'91AC0CE1327143C3E510C9879FD9A3A8','Yes please');
INSERT INTO "ledger_words" VALUES(7,'phone',X'1C541A60A2590354A30554B7C07494B3','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'why',X'217FB66130403CB19F70122F7C779C13','whole message is “yes” after removing courtesies');
INSERT INTO "ledger_words" VALUES(8,'phone',X'26599F1F6ED367702C51CC269D6D2918','+15550100101');
INSERT INTO "ledger_words" VALUES(8,'text',X'615870D0F6FF5E70D08EFCB7FFBB3932','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(9,'phone',X'4C5BAB40EBA1AF7D598FB543F7DAC13B','+15550100101');
INSERT INTO "ledger_words" VALUES(9,'text',X'742D9F0960A79A419E4F6DFBF3F4AA1E','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(10,'by',X'ACB51D3E16A816F7B7B91432E7120958','ana');
INSERT INTO "ledger_words" VALUES(10,'phone',X'C9A6FC76583C2AD13BB7058538C5FFC9','+15550100101');
INSERT INTO "ledger_words" VALUES(10,'text',X'250182091036034D5DE3EF5CF1FEF33E','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(11,'phone',X'FB07EBC1E1394D8D550B04DE941978CF','+15550100101');
INSERT INTO "ledger_words" VALUES(11,'text',X'B2055574ED59F39A34A1AE7FA762099E','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(12,'by',X'9045C1523A202301FD6F182FEF146226','ana');
INSERT INTO "ledger_words" VALUES(12,'phone',X'026FCA304BF0C923438EB4701D6EB237','+15550100102');
INSERT INTO "ledger_words" VALUES(12,'text',X'CDE2BA5E7F4597DBA292FD4500FB056E','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(13,'phone',X'DFF9EFBDE8D838C8F7A7A4CA77F92BD8','+15550100102');
INSERT INTO "ledger_words" VALUES(13,'text',X'D26AA0F696CE1C8CA56D2C3DB972AFE6','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(14,'phone',X'B7F9EB19134C38DF66F9CEE839DD941E','+15550100102');
INSERT INTO "ledger_words" VALUES(14,'text',X'32B056FA53F4BB0314B16714C4241FD4','No');
INSERT INTO "ledger_words" VALUES(15,'phone',X'BFF8E2D75DA65F78FB11047557061ACF','+15550100102');
INSERT INTO "ledger_words" VALUES(15,'why',X'5478A60CF0EAD4AFC8B63583903FF3B5','whole message is “no”');
INSERT INTO "ledger_words" VALUES(16,'phone',X'4E1D205C41EC0F783D17BF785085DE44','+15550100102');
INSERT INTO "ledger_words" VALUES(16,'text',X'63708680ED21C1FCB7E545CAD8932D13','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(17,'phone',X'4720CD599933CE5A7F56304455876399','+15550100102');
INSERT INTO "ledger_words" VALUES(17,'text',X'5783B2D39ED69078AB13212E5B1F0CBC','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(18,'by',X'43B4A07564CF3FAB5A4692CBE1D77E1B','ana');
INSERT INTO "ledger_words" VALUES(18,'phone',X'FCBF21E8BD62F4526E2FB1BC334AF7B3','+15550100103');
INSERT INTO "ledger_words" VALUES(18,'text',X'DCC15E2955A29089F968FF148824DD6C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(19,'phone',X'AC2F6E513583885A21F56C57145D42B2','+15550100103');
INSERT INTO "ledger_words" VALUES(19,'text',X'9518DB27511F610620C86C673B2BBBE4','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(20,'phone',X'617F8D41F28761C6B29F418994BE91E5','+15550100103');
INSERT INTO "ledger_words" VALUES(20,'text',X'C6E532915F7FEC5146BD18204FB569B9','STOP');
INSERT INTO "ledger_words" VALUES(21,'phone',X'89592877DB62A57A1527E595095C210A','+15550100103');
INSERT INTO "ledger_words" VALUES(21,'why',X'A1E3C685255A848D96AA90EED2172937','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(22,'phone',X'DCB51E12BC11A6C47E691102B3BC2A32','+15550100103');
INSERT INTO "ledger_words" VALUES(22,'text',X'6CB83F143E5C14DCC467BAEDAC9BD8F1','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(23,'phone',X'C72E2985B18DD3604E8182127D2A0FEC','+15550100103');
INSERT INTO "ledger_words" VALUES(23,'text',X'BC8E181CF5FF10862C27260A5555B180','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(24,'by',X'A37F4358632B54F76BA27404E3685A5F','ana');
INSERT INTO "ledger_words" VALUES(24,'phone',X'5BE8E961FBDB8E899B9110DBD345AF76','+15550100105');
INSERT INTO "ledger_words" VALUES(24,'text',X'BD8956B90CADB25E0945C73EA69C37BB','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(25,'phone',X'08CBC59EE75067A83C66ACF2D53BCCE4','+15550100105');
INSERT INTO "ledger_words" VALUES(25,'text',X'CF6A259B8B7228EE7536841E77590C23','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(26,'by',X'005B12A9544493EB941B03DE37620EE2','ana');
INSERT INTO "ledger_words" VALUES(26,'phone',X'C491AA1E28A31919CA88B87DBF5AC22A','+15550100112');
INSERT INTO "ledger_words" VALUES(26,'text',X'F71E7A6B79BEC1BD693F2943F860FF23','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(27,'phone',X'58BA1F995B299BC3E7859CF1F9E6CBCA','+15550100112');
INSERT INTO "ledger_words" VALUES(27,'text',X'F0F6B7990015FFC341622685E9BA0683','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(28,'by',X'7C4162B7B26B8FC8E61DBD6C16FAADDF','ana');
INSERT INTO "ledger_words" VALUES(28,'phone',X'743F0D93273DAF46A8A5425701248D86','+15550100113');
INSERT INTO "ledger_words" VALUES(28,'text',X'11F7022FC92C96E69B8C513843F30765','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(29,'phone',X'5CF2102E14ECD07B977ECC3A497658AF','+15550100113');
INSERT INTO "ledger_words" VALUES(29,'text',X'48681532AE738761C1B7B13D29648EF2','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(30,'by',X'293598AB0FE8C6D85EB263F6B88A8447','ana');
INSERT INTO "ledger_words" VALUES(30,'phone',X'9D356C71392FF295AC79EEE471D89774','+15550100112');
INSERT INTO "ledger_words" VALUES(30,'text',X'9AB9785363C94D9F62A829FB0AC501C5','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(31,'by',X'88214371C6A67DF7A0B23C4C39C1431E','ana');
INSERT INTO "ledger_words" VALUES(31,'phone',X'A3584617A02596AF7AE675BCED472998','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'phone',X'8A4CC69C93AA77DCEF29C97ED47E6F3C','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'text',X'4C2A41DE9C09A6883C387A1115A5AD99','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(33,'by',X'5CF680CDE42683A65A1B2C5938DF3160','ana');
INSERT INTO "ledger_words" VALUES(33,'phone',X'82E888348D9ACC4E553FD5F1F9C086A2','+15550100113');
INSERT INTO "ledger_words" VALUES(34,'by',X'37189C189814DC38E05875FBF71CF1D7','ana');
INSERT INTO "ledger_words" VALUES(34,'phone',X'DEFB11B5161E90351CEE8C77EABB9A45','+15550100106');
INSERT INTO "ledger_words" VALUES(34,'text',X'CA4F173118CFBD49178EB76BB3D83003','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(35,'phone',X'9A1E6DA013B843F70F78E27D421A429D','+15550100106');
INSERT INTO "ledger_words" VALUES(35,'text',X'B7D0AECD5D8E4F0B501C3B6C9D4E0495','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(36,'by',X'E406F409FC88AE397CE8051EB5099F46','ana');
INSERT INTO "ledger_words" VALUES(36,'phone',X'E507B06A9D7AE3C9C9EC947196EDAD10','+15550100107');
INSERT INTO "ledger_words" VALUES(36,'text',X'7A74AA1E7F50F8ABEF414A914B6DFE03','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(37,'by',X'A768D92ADF349BCF810948C63DC27D20','ana');
INSERT INTO "ledger_words" VALUES(37,'phone',X'32334EC2C994039A849A640A806B7B68','+15550100107');
INSERT INTO "ledger_words" VALUES(38,'by',X'AEFB55604B30A54DFBE53EDE91FB7286','ana');
INSERT INTO "ledger_words" VALUES(38,'phone',X'BCF95224CC149D2A2CB2DB1A5BE369B7','+15550100108');
INSERT INTO "ledger_words" VALUES(38,'text',X'1D69A81A7A6750F3431C930955A7C3DD','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(39,'phone',X'93BB83CC374D2B782CC72AD8802E3188','+15550100108');
INSERT INTO "ledger_words" VALUES(39,'text',X'0D4FF56E41450CB812277A031563989C','STOP');
INSERT INTO "ledger_words" VALUES(40,'phone',X'AC9E141C7D9F2D7B6ABAACBE47165527','+15550100108');
INSERT INTO "ledger_words" VALUES(40,'why',X'A32BDD4F3AD525FEBFD9BEB7B088E8DF','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(41,'phone',X'500A604C93386B4FFED1408C1CE57B40','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'phone',X'F62927A0DEED63F57488BD578A0C90A9','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'text',X'438EC350E289B09FF060FA54C98DC8F7','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(43,'phone',X'04D30DCC5FC66F2CE06B08398E96BB12','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'text',X'BA4F6A3C8EA0B23851769A6EF53D7A91','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(44,'by',X'A0453F854D4EF97D604F5702369938B6','ana');
INSERT INTO "ledger_words" VALUES(44,'phone',X'AB8826CD3B97D6349D00240618A65C34','+15550100109');
INSERT INTO "ledger_words" VALUES(44,'text',X'DCDD6AF68A626CCF8CC70D06F3127046','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(45,'phone',X'F51EAB9198BF6048AFB8B97AE66CA8A0','+15550100109');
INSERT INTO "ledger_words" VALUES(45,'text',X'EE02B48AEDFED50DABDE3283916ED642','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(46,'phone',X'C56EBA129A987703AFD943DE65021A59','+15550100109');
INSERT INTO "ledger_words" VALUES(46,'text',X'856DA141FD5AE45CFD02BF6BB54212CC','Who is this and why do you ask me?');
INSERT INTO "ledger_words" VALUES(47,'phone',X'DD5A9439D3877A4FC5C298F105929CC4','+15550100109');
INSERT INTO "ledger_words" VALUES(47,'text',X'80F57791C5E5D3DB98CEC5B8C66B4551','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(48,'phone',X'FC222B2D499C8A05972D230F0C1A4251','+15550100109');
INSERT INTO "ledger_words" VALUES(48,'text',X'FB92DF74F685CEBB56BCC951753704F8','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(49,'by',X'A077C600BBE9D54679BF96E89EB4F04C','ana');
INSERT INTO "ledger_words" VALUES(49,'phone',X'294FA38A45CB0A96E48BBA0AE9FD5C61','+15550100110');
INSERT INTO "ledger_words" VALUES(49,'text',X'7A259FD3902986D96B46BBA13007093E','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(50,'phone',X'EF63D71C37053FFC4C1EF22FE4C43858','+15550100110');
INSERT INTO "ledger_words" VALUES(50,'text',X'22AEF429D1C41DA69F7CA1F834E60A14','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(51,'phone',X'21B8A67AD6CF70ECD8ABBC75102801D4','+15550100110');
INSERT INTO "ledger_words" VALUES(51,'text',X'EFCD4B1A0885272E67B6AEBF4A52A8CE','What would you text me about?');
INSERT INTO "ledger_words" VALUES(52,'phone',X'5AA070FFAF7E58BF16C696FE186FB565','+15550100110');
INSERT INTO "ledger_words" VALUES(52,'text',X'20C97A9137D678FC3910D5CF45F69062','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(53,'phone',X'96520B83BAA13B0C480B19B1BECED415','+15550100110');
INSERT INTO "ledger_words" VALUES(53,'text',X'D72C5640C85C0433B8BBEB2635BC09E0','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(54,'phone',X'17DEED528BEBA6CFDED77281F2CCC9B5','+15550100110');
INSERT INTO "ledger_words" VALUES(54,'text',X'D59C8C26978C6113E8567E88B3C6A348','Yes');
INSERT INTO "ledger_words" VALUES(55,'phone',X'1A153F3115A7477D39D603DABED1A4FC','+15550100110');
INSERT INTO "ledger_words" VALUES(55,'why',X'B3624DD900498619AFC7FCCD5D528645','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(56,'phone',X'2E49F44B7ACDCBC3447CD5C6B408005F','+15550100110');
INSERT INTO "ledger_words" VALUES(56,'text',X'D590BB33BBA69D075D5EAD314A7218C6','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(57,'phone',X'24C1C958544A303DBD42A31A7C96A298','+15550100110');
INSERT INTO "ledger_words" VALUES(57,'text',X'7BD4C69C25F1F1719B2E5BE77CC02D18','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(58,'by',X'6B5B3686C915A9B5E73AB5193E5F2BD6','ana');
INSERT INTO "ledger_words" VALUES(58,'phone',X'D04AF77BC95DB75426C5DC646CA3997E','+15550100111');
INSERT INTO "ledger_words" VALUES(58,'text',X'CC4A423EF9D7ECAF6C595F00B9F2EC7C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(59,'phone',X'39120E5900DF099A85D2A24DB43F180F','+15550100111');
INSERT INTO "ledger_words" VALUES(59,'text',X'184709F6175D44DDD80CC0B615B53DA1','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(60,'phone',X'E10CD525EF10354888FD13E0FEE55681','+15550100111');
INSERT INTO "ledger_words" VALUES(61,'phone',X'92E64DE7554080DE2C51D4D90EDA7D67','+15550100114');
INSERT INTO "ledger_words" VALUES(61,'text',X'30D0E36B3E18D833415FE9FAB113028F','STOP');
INSERT INTO "ledger_words" VALUES(62,'phone',X'4B621495DFD183DA6BB37F9A8E540E10','+15550100114');
INSERT INTO "ledger_words" VALUES(62,'why',X'A97A2AEE59E653423DF39912CAFC637C','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(63,'phone',X'B3398E682B82D81DFC4036750273B7BF','+15550100114');
INSERT INTO "ledger_words" VALUES(63,'text',X'45616673AD62DA38D1C79586B3DFB28E','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(64,'phone',X'1A940B9332CC45855E21C6E97D374DD4','+15550100114');
INSERT INTO "ledger_words" VALUES(64,'text',X'9E8E2B6FC2BB729FA8D157EBA880D452','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(65,'phone',X'F36FF7E3FEBD6F8057DAFA7F8F2ACAB6','+15550100114');
INSERT INTO "ledger_words" VALUES(65,'text',X'D97ECADFF9F2A7E2FB04B9F709004499','START');
INSERT INTO "ledger_words" VALUES(66,'phone',X'00B2742F146D28D71F43F73B54AF4B44','+15550100114');
INSERT INTO "ledger_words" VALUES(66,'why',X'B63A6028E4B63B56530E8FED8250378D','they texted START');
INSERT INTO "ledger_words" VALUES(67,'phone',X'C33995C23D10F8DE9E7428A674416ECC','+15550100199');
INSERT INTO "ledger_words" VALUES(68,'phone',X'30DE5583E0F2362A13481F5BDA12EB68','+15550100199');
INSERT INTO "ledger_words" VALUES(68,'text',X'F69D8E1B24BBAA5122CD05B50DF2865E','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.');
INSERT INTO "ledger_words" VALUES(69,'by',X'86BB54F83AE7C6B8AEB4B6EE53BDE115','ana');
INSERT INTO "ledger_words" VALUES(69,'phone',X'95C093F00BE289E12383DA8A3E3781EF','+15550100119');
INSERT INTO "ledger_words" VALUES(69,'text',X'B96E7DD9797102B8F9E965084570F0DF','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(70,'phone',X'8796454476FB4421BF8BFE1AAC828CE7','+15550100119');
INSERT INTO "ledger_words" VALUES(70,'text',X'CF9F72195719BDE084EBDD4276A75C43','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(71,'phone',X'62B733A818BB910D36302DB84EE9EAB2','+15550100119');
INSERT INTO "ledger_words" VALUES(71,'text',X'2BF78AC012DFAD15AECC3D738086654A','yes');
INSERT INTO "ledger_words" VALUES(72,'phone',X'AAA14D65B3DC9B9389DC0DAB0461A3A9','+15550100119');
INSERT INTO "ledger_words" VALUES(72,'why',X'90F9EF264208441E5A83DA1BC931C879','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(73,'phone',X'2E6532664DB9ABC78A1244A68C5649BD','+15550100119');
INSERT INTO "ledger_words" VALUES(73,'text',X'5A9EB258EB3E60D999007E448A107A79','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(74,'phone',X'847520F21E4054464F149CDE1C95EA07','+15550100119');
INSERT INTO "ledger_words" VALUES(74,'text',X'DDC857E15F832593510FE3B7D6C125E1','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(75,'phone',X'AA9C786A08CF379170BBBCD4F3D25EA5','+15550100119');
INSERT INTO "ledger_words" VALUES(75,'text',X'CB8A90DCE871B11EE0ED7E829EF6EE92','STOP');
INSERT INTO "ledger_words" VALUES(76,'phone',X'B0BD07BBF7B93EEE45AEEAB1F5096C39','+15550100119');
INSERT INTO "ledger_words" VALUES(76,'why',X'CE13E0368327C717E0597764FB03D5B8','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(77,'phone',X'217D9BE75A8A5F4DE45A92E9D111DAD0','+15550100119');
INSERT INTO "ledger_words" VALUES(77,'text',X'9221CB9F9E338594BA2DA69D55869040','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(78,'phone',X'0CCFF1BBD865088963F26385CF461FD9','+15550100119');
INSERT INTO "ledger_words" VALUES(78,'text',X'2900B0CDB4868FB73F45305D25A1FEB5','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(79,'by',X'9B6067A1E284E13B1DA76BFB758C4630','ana');
INSERT INTO "ledger_words" VALUES(79,'phone',X'B9EB57CE439DD27C42DD263C438D15F5','+15550100104');
INSERT INTO "ledger_words" VALUES(79,'text',X'F0F14D994C736F14B2D544C5DC027B83','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(80,'phone',X'3CA87780B8E9C38368C597D4CA3BE6E6','+15550100104');
INSERT INTO "ledger_words" VALUES(80,'text',X'F3D04CA0C84522FDCEC132460BB4B008','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(81,'by',X'DCEEFAAC88F7041FAD9C78F33B41A678','ana');
INSERT INTO "ledger_words" VALUES(81,'phone',X'3A7F13417EE312233E9A41D250384430','+15550100116');
INSERT INTO "ledger_words" VALUES(81,'text',X'5F76AFB2C93ABCFE237D7052A2BD6C57','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(82,'phone',X'0F42DD1ABE2602DD6E4EEC76D8DE95D5','+15550100116');
INSERT INTO "ledger_words" VALUES(82,'text',X'93F106803E3150C21877F4630BB12950','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(83,'by',X'A2BDB18A5D321DF8A9A029B8F57B180A','ana');
INSERT INTO "ledger_words" VALUES(83,'phone',X'C294DB90983580D84958646074E66F0C','+15550100117');
INSERT INTO "ledger_words" VALUES(83,'text',X'B89F8A331F3858321600BB3971FF9B06','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(84,'by',X'9AE517A2609CB5622158B48EAEEB78B5','ana');
INSERT INTO "ledger_words" VALUES(84,'phone',X'E33D5FFC0B3AD55C538E85B11A533B93','+15550100118');
INSERT INTO "ledger_words" VALUES(84,'text',X'C92BCD414368BC321E77DE2F4E9AE9B7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
CREATE TABLE members (
  group_id   INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  PRIMARY KEY (group_id, contact_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "members" VALUES(3,4);
INSERT INTO "members" VALUES(3,5);
INSERT INTO "members" VALUES(3,6);
INSERT INTO "members" VALUES(3,7);
INSERT INTO "members" VALUES(4,9);
INSERT INTO "members" VALUES(4,11);
INSERT INTO "members" VALUES(4,12);
INSERT INTO "members" VALUES(4,13);
INSERT INTO "members" VALUES(4,14);
INSERT INTO "members" VALUES(4,15);
INSERT INTO "members" VALUES(4,16);
INSERT INTO "members" VALUES(4,17);
INSERT INTO "members" VALUES(4,18);
INSERT INTO "members" VALUES(4,20);
CREATE TABLE messages (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  direction  TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  kind       TEXT NOT NULL CHECK (kind IN ('inbound', 'invite', 'reply', 'confirmation', 'staff')),
  state      TEXT NOT NULL CHECK (state IN ('received', 'queued', 'sending', 'sent', 'delivered',
               'undelivered', 'failed', 'in_doubt', 'suppressed', 'withdrawn')),
  contact_id INTEGER REFERENCES contacts (id) ON DELETE SET NULL,
  address    TEXT NOT NULL,                  -- the phone; of an inbound message the sender as given
  text       TEXT NOT NULL,
  modem      TEXT,                           -- the modem that sends, sent or received it
  created_at INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  network_at INTEGER,                        -- SCTS of an inbound message
  sent_at    INTEGER,
  run_id     INTEGER REFERENCES runs (id) ON DELETE SET NULL,   -- the passage it belongs to
  -- outbound only
  not_before INTEGER,                        -- the end of the hold
  drop_after INTEGER,                        -- a confirmation is dropped then
  reference  INTEGER,                        -- concatenation reference, fixed at approval
  reason     TEXT,                           -- why it failed, was suppressed or withdrawn, in words
  answers_id INTEGER REFERENCES messages (id),   -- the inbound message a reply answers
  sender     TEXT,                           -- the name of the person who wrote a staff message
  -- inbound only
  intent     TEXT CHECK (intent IN ('yes', 'no', 'stop', 'start', 'help', 'unsure')),
  intent_why TEXT,
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq), single_shift INTEGER NOT NULL DEFAULT 0 CHECK (single_shift BETWEEN 0 AND 255), locking_shift INTEGER NOT NULL DEFAULT 0 CHECK (locking_shift BETWEEN 0 AND 255),
  CHECK ((direction = 'in') = (kind = 'inbound')),
  CHECK ((direction = 'in') = (state = 'received')),
  CHECK ((kind IN ('reply', 'confirmation')) = (answers_id IS NOT NULL)),
  CHECK ((kind = 'staff') = (sender IS NOT NULL))
) STRICT;
INSERT INTO "messages" VALUES(1,'fcf406d6-33c5-4af3-ba1d-9b1bb432c42f','out','invite','sent',15,'+15550100115','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1780326000000,1780326010000,NULL,1780326010000,1,1780326005000,NULL,1,NULL,NULL,NULL,NULL,NULL,1,0,0);
INSERT INTO "messages" VALUES(2,'ab384fa6-88f0-4cb6-bb4a-06b149ba45b5','out','invite','delivered',1,'+15550100101','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017270000,1781017330000,NULL,1781017330000,2,1781017275000,NULL,2,NULL,NULL,NULL,NULL,NULL,3,0,0);
INSERT INTO "messages" VALUES(3,'f52237e6-5c96-49d4-90c2-c16eabe3a13f','in','inbound','received',1,'+15550100101','Yes please','main',1781017330000,1781017330000,1781017330000,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes” after removing courtesies',6,0,0);
INSERT INTO "messages" VALUES(4,'5d48ecdc-59de-456f-91a4-458db217588e','out','reply','sent',1,'+15550100101','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781017330000,1781017330000,NULL,1781017330000,2,1781017330000,NULL,3,NULL,3,NULL,NULL,NULL,8,0,0);
INSERT INTO "messages" VALUES(5,'91baee48-7c71-4b51-b209-9f588096d2ce','out','staff','sent',1,'+15550100101','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.','main',1781017390000,1781017390000,NULL,1781017390000,NULL,1781017390000,NULL,4,NULL,NULL,'ana',NULL,NULL,10,0,0);
INSERT INTO "messages" VALUES(6,'5eac11ef-f376-4540-a6c6-07178a7a3136','out','invite','sent',2,'+15550100102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017450000,1781017510000,NULL,1781017510000,3,1781017455000,NULL,5,NULL,NULL,NULL,NULL,NULL,12,0,0);
INSERT INTO "messages" VALUES(7,'ba8dc1b7-b58f-4557-a307-1c5aaa99adf4','in','inbound','received',2,'+15550100102','No','main',1781017510000,1781017510000,1781017510000,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'no','whole message is “no”',14,0,0);
INSERT INTO "messages" VALUES(8,'f973a56c-8694-4b25-b167-366a52c173a9','out','confirmation','sent',2,'+15550100102','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.','main',1781017510000,1781017510000,NULL,1781017510000,3,1781017510000,1781017810000,6,NULL,7,NULL,NULL,NULL,16,0,0);
INSERT INTO "messages" VALUES(9,'9bf3771f-1fef-4256-93f0-1cb58fe10152','out','invite','sent',3,'+15550100103','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017570000,1781017630000,NULL,1781017630000,4,1781017575000,NULL,7,NULL,NULL,NULL,NULL,NULL,18,0,0);
INSERT INTO "messages" VALUES(10,'2c0d544b-eef6-46af-92b6-4026b3019643','in','inbound','received',3,'+15550100103','STOP','main',1781017630000,1781017630000,1781017630000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',20,0,0);
INSERT INTO "messages" VALUES(11,'f2e43192-f3c2-421d-9e00-c39f217fc452','out','confirmation','sent',3,'+15550100103','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781017630000,1781017630000,NULL,1781017630000,NULL,1781017630000,1781017930000,8,NULL,10,NULL,NULL,NULL,22,0,0);
INSERT INTO "messages" VALUES(12,'6a55d6d0-5588-4dd2-9e1d-0760d726fd18','out','invite','in_doubt',5,'+15550100105','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017690000,1781017750000,NULL,1781017750000,5,1781017695000,NULL,9,NULL,NULL,NULL,NULL,NULL,24,0,0);
INSERT INTO "messages" VALUES(13,'d3796888-9b78-4262-8ba0-873cc0325137','out','invite','in_doubt',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017750000,1781017810000,NULL,1781017810000,6,1781017755000,NULL,10,NULL,NULL,NULL,NULL,NULL,26,0,0);
INSERT INTO "messages" VALUES(14,'f2841b6c-f2dd-41ef-944e-e35e743c4d4b','out','invite','sent',13,'+15550100113','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017810000,1781017930000,NULL,1781017870000,7,1781017815000,NULL,11,NULL,NULL,NULL,NULL,NULL,28,0,0);
INSERT INTO "messages" VALUES(15,'8c421df6-788a-4348-9def-5c5bda2a7c7f','out','invite','sent',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017870000,1781017930000,NULL,1781017930000,8,1781017875000,NULL,12,NULL,NULL,NULL,NULL,NULL,30,0,0);
INSERT INTO "messages" VALUES(16,'6a0b97ec-8b01-467d-b9d7-dc479b1e0899','out','invite','failed',6,'+15550100106','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017990000,1781032450000,NULL,NULL,9,1781017995000,NULL,13,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.',NULL,NULL,NULL,NULL,34,0,0);
INSERT INTO "messages" VALUES(17,'514ec774-1f86-4ff7-b990-7af7ca175c6a','out','invite','withdrawn',7,'+15550100107','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036110000,1781036110000,NULL,NULL,10,1781036115000,NULL,14,'Taken back before it left.',NULL,NULL,NULL,NULL,36,0,0);
INSERT INTO "messages" VALUES(18,'31789c23-3cf2-4fcb-b37e-715dfeb4cd73','out','invite','suppressed',8,'+15550100108','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036170000,1781036170000,NULL,NULL,11,1781036175000,NULL,15,'They asked us to stop.',NULL,NULL,NULL,NULL,38,0,0);
INSERT INTO "messages" VALUES(19,'cdd0b4bc-8746-4d04-88fe-341aaa44ffad','in','inbound','received',8,'+15550100108','STOP','main',1781036170000,1781036170000,1781036170000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',39,0,0);
INSERT INTO "messages" VALUES(20,'bbdbac38-8ee9-4632-b44b-9a89f285c75b','out','confirmation','sent',8,'+15550100108','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036170000,1781036170000,NULL,1781036170000,NULL,1781036170000,1781036470000,16,NULL,19,NULL,NULL,NULL,42,0,0);
INSERT INTO "messages" VALUES(21,'19598f68-a985-4f36-8378-856a5efc31e1','out','invite','sent',9,'+15550100109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036230000,1781036290000,NULL,1781036290000,12,1781036235000,NULL,17,NULL,NULL,NULL,NULL,NULL,44,0,0);
INSERT INTO "messages" VALUES(22,'4fb48054-857b-47c6-ac29-8a012770ae68','in','inbound','received',9,'+15550100109','Who is this and why do you ask me?','main',1781036290000,1781036290000,1781036290000,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',46,0,0);
INSERT INTO "messages" VALUES(23,'8aec2208-4127-41b3-b7e0-c95fa9e9774d','out','reply','sent',9,'+15550100109','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036290000,1781036290000,NULL,1781036290000,12,1781036290000,NULL,18,NULL,22,NULL,NULL,NULL,47,0,0);
INSERT INTO "messages" VALUES(24,'a1754db1-9a99-41e1-8b5f-5bc15ee37b62','out','invite','sent',10,'+15550100110','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036350000,1781036410000,NULL,1781036410000,13,1781036355000,NULL,19,NULL,NULL,NULL,NULL,NULL,49,0,0);
INSERT INTO "messages" VALUES(25,'8744366a-19e1-4d2c-bacf-a1e718ed1fc6','in','inbound','received',10,'+15550100110','What would you text me about?','main',1781036410000,1781036410000,1781036410000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',51,0,0);
INSERT INTO "messages" VALUES(26,'2c6c784d-7d62-427d-b147-8e66efba633a','out','reply','sent',10,'+15550100110','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036410000,1781036410000,NULL,1781036410000,13,1781036410000,NULL,20,NULL,25,NULL,NULL,NULL,52,0,0);
INSERT INTO "messages" VALUES(27,'ec8e2821-d4d7-4ca7-8773-0563f5026477','in','inbound','received',10,'+15550100110','Yes','main',1781036470000,1781036470000,1781036470000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',54,0,0);
INSERT INTO "messages" VALUES(28,'9c426e50-0c6c-4fbd-b211-88fe6008bcae','out','reply','sent',10,'+15550100110','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036470000,1781036470000,NULL,1781036470000,13,1781036470000,NULL,21,NULL,27,NULL,NULL,NULL,56,0,0);
INSERT INTO "messages" VALUES(29,'e18dce67-7a84-424b-b62f-fd3d2436e7ac','out','invite','undelivered',11,'+15550100111','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036530000,1781036590000,NULL,1781036590000,14,1781036535000,NULL,22,NULL,NULL,NULL,NULL,NULL,58,0,0);
INSERT INTO "messages" VALUES(30,'4217cc0a-adc6-41d6-b578-1e6803e4b88d','in','inbound','received',14,'+15550100114','STOP','main',1781036650000,1781036650000,1781036650000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',61,0,0);
INSERT INTO "messages" VALUES(31,'436a0e8d-1672-4754-8fac-f5dd5ac20590','out','confirmation','sent',14,'+15550100114','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036650000,1781036650000,NULL,1781036650000,NULL,1781036650000,1781036950000,23,NULL,30,NULL,NULL,NULL,63,0,0);
INSERT INTO "messages" VALUES(32,'7094741c-c7f5-40bf-a5d2-049911059932','in','inbound','received',14,'+15550100114','START','main',1781036710000,1781036710000,1781036710000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'start','whole message is “start”',65,0,0);
INSERT INTO "messages" VALUES(33,'00afa4d1-526e-42e6-84f9-8e57f040b475','in','inbound','received',21,'+15550100199','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.','main',1781036770000,1781036770000,1781036770000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','is none of the answers we know',68,0,0);
INSERT INTO "messages" VALUES(34,'71abbe75-f352-4c5d-80fc-662f999d72b4','out','invite','sent',19,'+15550100119','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036830000,1781036890000,NULL,1781036890000,15,1781036835000,NULL,24,NULL,NULL,NULL,NULL,NULL,69,0,0);
INSERT INTO "messages" VALUES(35,'ecdb4f4c-88bd-4996-b505-80e2b642c8ab','in','inbound','received',19,'+15550100119','yes','main',1781036890000,1781036890000,1781036890000,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',71,0,0);
INSERT INTO "messages" VALUES(36,'125ab0cd-4f18-432e-9846-a1fd044b2627','out','reply','sent',19,'+15550100119','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036890000,1781036890000,NULL,1781036890000,15,1781036890000,NULL,25,NULL,35,NULL,NULL,NULL,73,0,0);
INSERT INTO "messages" VALUES(37,'f40ac45e-178f-466a-ba0e-027599d391a8','in','inbound','received',19,'+15550100119','STOP','main',1781036950000,1781036950000,1781036950000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',75,0,0);
INSERT INTO "messages" VALUES(38,'88e920a6-a3af-4b26-a242-cc5ab731c70b','out','confirmation','sent',19,'+15550100119','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036950000,1781036950000,NULL,1781036950000,NULL,1781036950000,1781037250000,26,NULL,37,NULL,NULL,NULL,77,0,0);
INSERT INTO "messages" VALUES(39,'9a7788ae-d7a8-415d-8eed-cf1619819207','out','invite','sent',4,'+15550100104','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037190000,1781037250000,NULL,1781037250000,16,1781037195000,NULL,27,NULL,NULL,NULL,NULL,NULL,79,0,0);
INSERT INTO "messages" VALUES(40,'82beb35e-ef6d-4fcf-9386-500e292d06ae','out','invite','sent',16,'+15550100116','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037250000,1781037310000,NULL,1781037310000,17,1781037255000,NULL,28,NULL,NULL,NULL,NULL,NULL,81,0,0);
INSERT INTO "messages" VALUES(41,'346868ed-dca3-4280-b803-60c20f501e17','out','invite','sending',17,'+15550100117','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037310000,1781037370000,NULL,NULL,18,1781037315000,NULL,29,NULL,NULL,NULL,NULL,NULL,83,0,0);
INSERT INTO "messages" VALUES(42,'c0f79dd0-8349-4108-b64f-3f23b78e6ae0','out','invite','queued',18,'+15550100118','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781037370000,1781037370000,NULL,NULL,19,1781037375000,NULL,30,NULL,NULL,NULL,NULL,NULL,84,0,0);
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('concat',X'3330');
CREATE TABLE parts (
  id           INTEGER PRIMARY KEY,
  message_id   INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
  seq          INTEGER NOT NULL,             -- 1, 2, …
  state        TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'delivered',
                 'undelivered', 'failed', 'in_doubt', 'suppressed', 'withdrawn')),
  attempts     INTEGER NOT NULL DEFAULT 0,   -- submissions claimed
  retry_at     INTEGER,                      -- not before this, after a provable 'not sent'
  tp_mr        INTEGER,                      -- TP-MR the modem gave
  claimed_at   INTEGER,
  settled_at   INTEGER,
  cause        TEXT,
  UNIQUE (message_id, seq)
) STRICT;
INSERT INTO "parts" VALUES(1,1,1,'sent',1,NULL,1,1780326010000,1780326010000,NULL);
INSERT INTO "parts" VALUES(2,2,1,'delivered',1,NULL,2,1781017330000,1781017330000,'The network delivered it.');
INSERT INTO "parts" VALUES(3,4,1,'sent',1,NULL,3,1781017330000,1781017330000,NULL);
INSERT INTO "parts" VALUES(4,5,1,'sent',1,NULL,4,1781017390000,1781017390000,NULL);
INSERT INTO "parts" VALUES(5,5,2,'sent',1,NULL,5,1781017390000,1781017390000,NULL);
INSERT INTO "parts" VALUES(6,6,1,'sent',1,NULL,6,1781017510000,1781017510000,NULL);
INSERT INTO "parts" VALUES(7,8,1,'sent',1,NULL,7,1781017510000,1781017510000,NULL);
INSERT INTO "parts" VALUES(8,9,1,'sent',1,NULL,8,1781017630000,1781017630000,NULL);
INSERT INTO "parts" VALUES(9,11,1,'sent',1,NULL,9,1781017630000,1781017630000,NULL);
INSERT INTO "parts" VALUES(10,12,1,'in_doubt',1,NULL,NULL,1781017750000,1781017750000,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.');
INSERT INTO "parts" VALUES(11,13,1,'in_doubt',1,NULL,NULL,1781017810000,1781017810000,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.');
INSERT INTO "parts" VALUES(12,14,1,'sent',1,NULL,NULL,1781017870000,1781017930000,'A person said it arrived.');
INSERT INTO "parts" VALUES(13,15,1,'sent',1,NULL,13,1781017930000,1781017930000,NULL);
INSERT INTO "parts" VALUES(14,16,1,'failed',5,NULL,NULL,1781032450000,1781032450000,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.');
INSERT INTO "parts" VALUES(15,17,1,'withdrawn',0,NULL,NULL,NULL,1781036110000,NULL);
INSERT INTO "parts" VALUES(16,18,1,'suppressed',0,NULL,NULL,NULL,1781036170000,NULL);
INSERT INTO "parts" VALUES(17,20,1,'sent',1,NULL,14,1781036170000,1781036170000,NULL);
INSERT INTO "parts" VALUES(18,21,1,'sent',1,NULL,15,1781036290000,1781036290000,NULL);
INSERT INTO "parts" VALUES(19,23,1,'sent',1,NULL,16,1781036290000,1781036290000,NULL);
INSERT INTO "parts" VALUES(20,24,1,'sent',1,NULL,17,1781036410000,1781036410000,NULL);
INSERT INTO "parts" VALUES(21,26,1,'sent',1,NULL,18,1781036410000,1781036410000,NULL);
INSERT INTO "parts" VALUES(22,28,1,'sent',1,NULL,19,1781036470000,1781036470000,NULL);
INSERT INTO "parts" VALUES(23,29,1,'undelivered',1,NULL,20,1781036590000,1781036590000,'The network could not deliver it: incompatible destination. Check the number with the person.');
INSERT INTO "parts" VALUES(24,31,1,'sent',1,NULL,21,1781036650000,1781036650000,NULL);
INSERT INTO "parts" VALUES(25,34,1,'sent',1,NULL,22,1781036890000,1781036890000,NULL);
INSERT INTO "parts" VALUES(26,36,1,'sent',1,NULL,23,1781036890000,1781036890000,NULL);
INSERT INTO "parts" VALUES(27,38,1,'sent',1,NULL,24,1781036950000,1781036950000,NULL);
INSERT INTO "parts" VALUES(28,39,1,'sent',1,NULL,25,1781037250000,1781037250000,NULL);
INSERT INTO "parts" VALUES(29,40,1,'sent',1,NULL,26,1781037310000,1781037310000,NULL);
INSERT INTO "parts" VALUES(30,41,1,'sending',1,NULL,NULL,1781037370000,NULL,NULL);
INSERT INTO "parts" VALUES(31,42,1,'queued',0,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE pin_attempts (
  modem    TEXT NOT NULL,
  sim      TEXT NOT NULL,
  pin_hash BLOB NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (modem, sim, pin_hash)
) STRICT, WITHOUT ROWID;
INSERT INTO "pin_attempts" VALUES('main','other',X'0707070707070707070707070707070707070707070707070707070707070707',1781037370000);
INSERT INTO "pin_attempts" VALUES('main','sim',X'0000000000000000000000000000000000000000000000000000000000000000',1780326000000);
CREATE TABLE reviews (
  id         INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL UNIQUE REFERENCES messages (id) ON DELETE CASCADE,
  reason     TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  closed_at  INTEGER,
  closed_as  TEXT CHECK (closed_as IN ('answered', 'looked_at')),   -- by a later clear reply; by a person
  closed_by  TEXT,
  CHECK ((closed_at IS NULL) = (closed_as IS NULL))
) STRICT;
INSERT INTO "reviews" VALUES(1,22,'asks a question',1781036290000,NULL,NULL,NULL);
INSERT INTO "reviews" VALUES(2,25,'asks a question',1781036410000,1781036470000,'answered',NULL);
INSERT INTO "reviews" VALUES(3,32,'They texted START after a no or a stop: they may be asked again, but have not said yes.',1781036710000,NULL,NULL,NULL);
INSERT INTO "reviews" VALUES(4,33,'is none of the answers we know',1781036770000,NULL,NULL,NULL);
CREATE TABLE runs (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  contact_id  INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  flow_id     INTEGER NOT NULL REFERENCES flows (id),
  revision_id INTEGER NOT NULL REFERENCES flow_revisions (id),
  state       TEXT NOT NULL,                 -- flow::engine::Run as JSON
  status      TEXT NOT NULL CHECK (status IN ('waiting', 'completed', 'interrupted', 'expired', 'failed')),
  responded   INTEGER NOT NULL DEFAULT 0 CHECK (responded IN (0, 1)),
  created_at  INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  exited_at   INTEGER,
  timeout_at  INTEGER,                       -- of the wait
  expires_at  INTEGER
) STRICT;
INSERT INTO "runs" VALUES(1,'57ce35c0-a6ec-497b-a300-d0fdb562e0d1',15,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','expired',0,1780326000000,1781017390000,1781017390000,NULL,1780930800000);
INSERT INTO "runs" VALUES(2,'4009b0ac-114d-49a4-acb8-8791e0964001',1,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781017270000,1781017330000,1781017330000,NULL,NULL);
INSERT INTO "runs" VALUES(3,'720ee31f-ba28-48bf-8c33-ee13c5c0ac7d',2,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"No","category":"N"}}}','completed',1,1781017450000,1781017510000,1781017510000,NULL,NULL);
INSERT INTO "runs" VALUES(4,'c9d5b3c8-a842-48b3-98f3-0003791eaefe',3,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017570000,1781017630000,1781017630000,NULL,1781622370000);
INSERT INTO "runs" VALUES(5,'3e5bfb3c-0b25-4606-8d2a-e9f3bf134b92',5,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017690000,1781017690000,NULL,NULL,1781622490000);
INSERT INTO "runs" VALUES(6,'cf48645e-95e9-410c-b5df-98d6ac62f622',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017750000,1781017930000,1781017930000,NULL,1781622550000);
INSERT INTO "runs" VALUES(7,'e64e9502-bfe9-4b4c-8564-8f7dd04e8530',13,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017810000,1781017810000,NULL,NULL,1781622610000);
INSERT INTO "runs" VALUES(8,'dc90a460-2156-4bd1-86a2-6923e119953e',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017870000,1781017870000,NULL,NULL,1781622670000);
INSERT INTO "runs" VALUES(9,'4f8e1683-69cc-47da-8708-7daf70ed2bb9',6,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017990000,1781017990000,NULL,NULL,1781622790000);
INSERT INTO "runs" VALUES(10,'5ff14f04-5030-4e11-9d39-421122dfbaa1',7,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036110000,1781036110000,1781036110000,NULL,1781640910000);
INSERT INTO "runs" VALUES(11,'f4366701-a3a8-48ee-8ab6-48c419b581c3',8,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036170000,1781036170000,1781036170000,NULL,1781640970000);
INSERT INTO "runs" VALUES(12,'814883d4-1d74-4670-9939-e68871372673',9,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000004","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Who is this and why do you ask me?","category":"Other"}}}','waiting',1,1781036230000,1781036290000,NULL,NULL,1781641090000);
INSERT INTO "runs" VALUES(13,'b8876f6a-199b-48b0-ab86-0a3e059a24f2',10,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781036350000,1781036470000,1781036470000,NULL,NULL);
INSERT INTO "runs" VALUES(14,'39f744eb-939b-423d-83ab-f8e2614a778c',11,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781036530000,1781036530000,NULL,NULL,1781641330000);
INSERT INTO "runs" VALUES(15,'9dc0da4d-f005-43bd-b20d-fddba769ed81',19,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"yes","category":"Y"}}}','completed',1,1781036830000,1781036890000,1781036890000,NULL,NULL);
INSERT INTO "runs" VALUES(16,'1b1c46d5-fb47-4270-a3b8-feeaef6d7016',4,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037190000,1781037190000,NULL,NULL,1781641990000);
INSERT INTO "runs" VALUES(17,'c7c3be66-2fd8-4e8a-a98e-3c1bb3d30e83',16,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037250000,1781037250000,NULL,NULL,1781642050000);
INSERT INTO "runs" VALUES(18,'9534e034-c231-494e-8c55-38ecc7d00fe1',17,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037310000,1781037310000,NULL,NULL,1781642110000);
INSERT INTO "runs" VALUES(19,'cf1a63a6-0444-4447-8dca-9d0f8d934618',18,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037370000,1781037370000,NULL,NULL,1781642170000);
CREATE TABLE sessions (
  hash       BLOB PRIMARY KEY,               -- SHA-256 of the session id
  record     BLOB NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE tokens (
  id         INTEGER PRIMARY KEY,
  user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  role       TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  hash       BLOB NOT NULL UNIQUE,           -- SHA-256 of the token
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "tokens" VALUES(1,1,'viewer',X'8FEFA5F6E5619F91AC04970D4DBAB4C97537D5D67CD433FD2C34C8333FA8CD5E',1795791615210);
CREATE TABLE users (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  role          TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;
INSERT INTO "users" VALUES(1,'ana','admin','$argon2id$v=19$m=19456,t=2,p=1$d1w5NrejJ5e328q//EMP4g$VbymtaF3Vdd5Qt/nLNU+sZH63aqGw/U6F/PSwaOfYYU',1795791612126);
INSERT INTO "users" VALUES(2,'ben','viewer','$argon2id$v=19$m=19456,t=2,p=1$cgBfrEIrjfENxZiZ81C5Ng$Atn3T6jqme7FIqygRbe88iLp0PCCVKalkYWR7U5wX80',1795791614877);
CREATE INDEX contacts_by_name ON contacts (name COLLATE NOCASE);
CREATE INDEX contacts_by_modified ON contacts (modified_at, id);
CREATE UNIQUE INDEX one_derived_group_each ON groups (kind) WHERE kind <> 'static';
CREATE INDEX members_by_contact ON members (contact_id);
CREATE INDEX messages_by_contact ON messages (contact_id, id);
CREATE INDEX messages_by_address ON messages (address, id);
CREATE INDEX messages_to_do ON messages (state, kind, id) WHERE state IN ('queued', 'sending', 'in_doubt');
CREATE INDEX parts_to_do ON parts (state, message_id) WHERE state IN ('queued', 'sending', 'in_doubt');
CREATE INDEX inbound_not_deleted ON inbound_pdus (sim, storage, slot) WHERE deleted_at IS NULL;
CREATE INDEX inbound_by_fingerprint ON inbound_pdus (fingerprint) WHERE fingerprint IS NOT NULL;
CREATE INDEX inbound_by_message ON inbound_pdus (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX inbound_waiting_parts ON inbound_pdus (originator, reference, total)
  WHERE kind = 'part' AND message_id IS NULL;
CREATE INDEX runs_by_contact ON runs (contact_id, id);
CREATE INDEX runs_waiting ON runs (timeout_at, expires_at) WHERE status = 'waiting';
CREATE UNIQUE INDEX one_open_invite ON invites (contact_id, flow_id) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX one_invite_a_message ON invites (message_id);
CREATE INDEX invites_by_contact ON invites (contact_id, id);
CREATE INDEX invites_by_phone ON invites (phone, id);
CREATE INDEX invites_by_answer ON invites (answered_at) WHERE answered_at IS NOT NULL;
CREATE INDEX reviews_open ON reviews (id) WHERE closed_at IS NULL;
CREATE INDEX messages_in_trouble ON messages (modified_at) WHERE state IN ('in_doubt', 'undelivered', 'failed');
CREATE INDEX parts_to_try_again ON parts (message_id) WHERE retry_at IS NOT NULL;
CREATE TRIGGER ledger_is_never_updated BEFORE UPDATE ON ledger
  BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_is_never_deleted BEFORE DELETE ON ledger
  BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE VIEW memberships AS
  SELECT group_id, contact_id FROM members
  UNION ALL
  SELECT g.id, c.id FROM contacts c
    JOIN consents k ON k.phone = c.phone
    JOIN groups g ON (g.kind = 'opted_in'  AND k.state = 'granted')
                  OR (g.kind = 'opted_out' AND k.state IN ('refused', 'stopped'));
CREATE VIEW doubts AS
  SELECT m.id AS message_id FROM messages m JOIN invites i ON i.message_id = m.id
  WHERE m.state = 'in_doubt' AND i.closed_at IS NULL;
CREATE VIEW causes AS
  SELECT m.id AS message_id,
         coalesce(m.reason, (SELECT p.cause FROM parts p
                              WHERE p.message_id = m.id AND p.state = m.state AND p.cause IS NOT NULL
                              ORDER BY p.seq LIMIT 1)) AS cause
    FROM messages m
   WHERE m.state IN ('queued', 'in_doubt', 'undelivered', 'failed', 'suppressed', 'withdrawn');
COMMIT;
PRAGMA user_version = 2;
