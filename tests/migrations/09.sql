-- token: e36ae5bc3fa6a02267e54aaedecf07981182ae1e6e7d5b5609bd48fdf82d1952
-- Schema 9 as commit 5f32d78 made and filled it: its own gateway played the life of a house that README.md beside this
-- file describes, its own commands made the users and the token, and `VACUUM INTO` and a dump made this of it.
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE consents (
  phone      TEXT PRIMARY KEY,
  state      TEXT NOT NULL CHECK (state IN ('granted', 'refused', 'stopped', 'lifted')),
  since      INTEGER NOT NULL,
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "consents" VALUES('+15550100101','granted',1781017330000,8);
INSERT INTO "consents" VALUES('+15550100102','refused',1781017510000,16);
INSERT INTO "consents" VALUES('+15550100103','stopped',1781017630000,22);
INSERT INTO "consents" VALUES('+15550100108','stopped',1781036170000,41);
INSERT INTO "consents" VALUES('+15550100110','granted',1781036470000,58);
INSERT INTO "consents" VALUES('+15550100114','lifted',1781036710000,69);
INSERT INTO "consents" VALUES('+15550100120','refused',1781037010000,84);
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
INSERT INTO "contacts" VALUES(1,'90396913-d1ec-4310-ba0c-a9f2f11b9db3','Maria Lopez','+15550100101','','main',1780326000000,1781017330000,NULL);
INSERT INTO "contacts" VALUES(2,'3b372646-3c77-4c7b-8de1-01ca5bd1329c','Noor Haddad','+15550100102','','main',1780326000000,1781017510000,NULL);
INSERT INTO "contacts" VALUES(3,'2bb443a1-7435-432b-8729-5633aefe9dbd','Sam Stone','+15550100103','','main',1780326000000,1781017630000,NULL);
INSERT INTO "contacts" VALUES(4,'4842402f-903f-44ca-92de-770dab6f4fcc','Dana Quiet','+15550100104','','main',1780326000000,1781037190000,NULL);
INSERT INTO "contacts" VALUES(5,'c37a3428-7fda-4a6f-b50f-e260bd327734','Eve Doubt','+15550100105','','main',1780326000000,1781017690000,NULL);
INSERT INTO "contacts" VALUES(6,'5b5a09f5-5185-4582-8bfd-3f337ec696b6','Frank Fail','+15550100106','',NULL,1780326000000,1781032450000,NULL);
INSERT INTO "contacts" VALUES(7,'74592116-caca-421d-a7b9-c3a2006369f0','Gus Undone','+15550100107','',NULL,1780326000000,1781036110000,NULL);
INSERT INTO "contacts" VALUES(8,'98b4a0a4-da2b-4476-89a3-60ebb816ee26','Hana Early','+15550100108','','main',1780326000000,1781036170000,NULL);
INSERT INTO "contacts" VALUES(9,'95cd0dc7-cfbf-4792-8cb2-60fe18db5b41','Ines Unclear','+15550100109','','main',1780326000000,1781036290000,NULL);
INSERT INTO "contacts" VALUES(10,'2baae4b9-e510-46cd-864f-bd9460187aa3','Jo Later','+15550100110','','main',1780326000000,1781036470000,NULL);
INSERT INTO "contacts" VALUES(11,'ce40a9de-dd34-46d5-9c0d-e42d08cd2f2a','Lee Lost','+15550100111','','main',1780326000000,1781036590000,NULL);
INSERT INTO "contacts" VALUES(12,'6ebef47d-e46e-49a7-977f-c93b05fcc3ed','Mo Again','+15550100112','','main',1780326000000,1781017930000,NULL);
INSERT INTO "contacts" VALUES(13,'a0798d08-42eb-4822-b2b1-b62e148d3325','Ned Arrived','+15550100113','','main',1780326000000,1781017810000,NULL);
INSERT INTO "contacts" VALUES(14,'e00a4bb1-14ec-4ca1-af17-7a8824424aef','Olga Lifted','+15550100114','','main',1780326000000,1781036710000,NULL);
INSERT INTO "contacts" VALUES(15,'88b92d4c-5342-4871-85a6-2bc63d863c04','Pat Expired','+15550100115','','main',1780326000000,1781017390000,NULL);
INSERT INTO "contacts" VALUES(16,'31124b64-9ce0-4445-8797-96dbb42d037f','Quinn Waits','+15550100116','','main',1780326000000,1781037250000,NULL);
INSERT INTO "contacts" VALUES(17,'b63e6590-172a-4321-8567-f9ff175f846f','Rae Claimed','+15550100117','','main',1780326000000,1781037310000,NULL);
INSERT INTO "contacts" VALUES(18,'e36362e1-6bab-406d-b771-0a867e8630c5','Ted Held','+15550100118','',NULL,1780326000000,1781037370000,NULL);
INSERT INTO "contacts" VALUES(21,'7e24cdde-fd7b-4b6a-967f-1ad8ab3e77aa','','+15550100199','','main',1781036770000,1781036770000,NULL);
CREATE TABLE field_values (
  contact_id INTEGER NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
  field_id   INTEGER NOT NULL REFERENCES fields (id) ON DELETE CASCADE,
  value      TEXT NOT NULL CHECK (length(value) <= 640),
  PRIMARY KEY (contact_id, field_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "field_values" VALUES(1,1,'America/Denver');
CREATE TABLE fields (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  key        TEXT NOT NULL UNIQUE CHECK (key GLOB '[a-z]*' AND length(key) <= 36),
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 36),
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "fields" VALUES(1,'628202ec-0a4f-4c9c-921f-2b698b0bdc5a','timezone','Timezone',1780326000000);
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
CREATE TABLE forgotten (
  number     BLOB PRIMARY KEY CHECK (length(number) = 32),   -- HMAC-SHA-256 of the E.164 number
  state      TEXT NOT NULL CHECK (state IN ('refused', 'stopped')),
  since      INTEGER NOT NULL,
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "forgotten" VALUES(X'4443A97D99B1E1931288620AEE241C33A12BB0CDCEC007834C2ED5E0974B43FE','stopped',1781036950000,86);
CREATE TABLE groups (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  kind       TEXT NOT NULL CHECK (kind IN ('static', 'opted_in', 'opted_out')),
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "groups" VALUES(1,'aca0490b-93c8-4e32-92f9-5a9b68088de7','Opted-In','opted_in',1780326000000);
INSERT INTO "groups" VALUES(2,'625e7982-f048-43c1-88c6-42363b31ac12','Opted-Out','opted_out',1780326000000);
INSERT INTO "groups" VALUES(3,'6974b1d3-a163-4c9c-81c3-bb71f602c7c7','Spring list','static',1780326000000);
INSERT INTO "groups" VALUES(4,'694ecb2d-90ba-4fd7-b059-891f635905e8','Autumn list','static',1780326000000);
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
, erased_at INTEGER) STRICT;
INSERT INTO "inbound_pdus" VALUES(1,'sim','main','direct',0,X'07915155109099F906020B915155100001F1626090512001006260905120010000','report',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1781017330000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(2,'sim','main','SM',1,X'07915155109099F9040B915155100001F10000626090512001000AD9F21C046797C3F332','message',X'67884E7FF573D58F5B914EEC0D1378EC6BE8B9C817025B2CD09BC3540E55CEA4','+15550100101',NULL,NULL,NULL,3,NULL,1781017330000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(3,'sim','main','SM',2,X'07915155109099F9040B915155100001F200006260905150010002CE37','message',X'C84D037260C3442CF7E9593FD708184CCCFE32B3FE44A66AD5AEDF13871DD6D1','+15550100102',NULL,NULL,NULL,7,NULL,1781017510000,1781017510000,NULL);
INSERT INTO "inbound_pdus" VALUES(4,'sim','main','SM',2,X'07915155109099F9040B915155100001F200006260905150010002CE37','repeat',NULL,'+15550100102',NULL,NULL,NULL,NULL,NULL,1781017510000,1781017510000,NULL);
INSERT INTO "inbound_pdus" VALUES(5,'sim','main','SM',3,X'07915155109099F9040B915155100001F30000626090517001000453EA130A','message',X'F52DC7659EE2E4FB3C94EBAE3E383F301E19CA782B1A7B84FB21944AAB8326D5','+15550100103',NULL,NULL,NULL,10,NULL,1781017630000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(6,'sim','main','SM',4,X'07915155109099F9040B915155100001F80000626090026101000453EA130A','message',X'53EF5E13EC6F9CA10C86816AA7AFFC197D009E19EF21385E53229F118B093601','+15550100108',NULL,NULL,NULL,19,NULL,1781036170000,1781036170000,NULL);
INSERT INTO "inbound_pdus" VALUES(7,'sim','main','SM',4,X'07915155109099F9040B915155100001F80000626090026101000453EA130A','repeat',NULL,'+15550100108',NULL,NULL,NULL,NULL,NULL,1781036170000,1781036170000,NULL);
INSERT INTO "inbound_pdus" VALUES(8,'sim','main','SM',5,X'07915155109099F9040B915155100001F90000626090028101002257F41B949E83E8E8F41C1476934177741E447E83F2EF3A283C5F83DAE51F','message',X'6C6E2049CCFEBF701D3E447CA1B6A60F167047E107A9A74CCB6D339E94C5390F','+15550100109',NULL,NULL,NULL,22,NULL,1781036290000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(9,'sim','main','SM',6,X'07915155109099F9040B915155100011F00000626090020201001D5774980EBABFEB6C3228FFAE83E8653C1DD42E83C2E2779DFE03','message',X'EEA2601D8773E1BD8BF5ADF4DA102B86A9E9BDD0CA8F93AFEAFC8EDCAD17D993','+15550100110',NULL,NULL,NULL,25,NULL,1781036410000,1781036410000,NULL);
INSERT INTO "inbound_pdus" VALUES(10,'sim','main','SM',6,X'07915155109099F9040B915155100011F00000626090020201001D5774980EBABFEB6C3228FFAE83E8653C1DD42E83C2E2779DFE03','repeat',NULL,'+15550100110',NULL,NULL,NULL,NULL,NULL,1781036410000,1781036410000,NULL);
INSERT INTO "inbound_pdus" VALUES(11,'sim','main','SM',7,X'07915155109099F9040B915155100011F000006260900212010003D9F21C','message',X'011C47ABEFE24CEFF53CD099FF475AA4477B1EEB78578410CDD4A5935A271C57','+15550100110',NULL,NULL,NULL,27,NULL,1781036470000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(12,'sim','main','direct',0,X'07915155109099F906140B915155100011F1626090023201006260900232010041','report',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1781036590000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(13,'sim','main','SM',8,X'07915155109099F9040B915155100011F40000626090024201000453EA130A','message',X'3730A190CCC67C977F577017991AD33B3CD08A6F84B1AB6E30065F0C9B4E788A','+15550100114',NULL,NULL,NULL,30,NULL,1781036650000,1781036650000,NULL);
INSERT INTO "inbound_pdus" VALUES(14,'sim','main','SM',8,X'07915155109099F9040B915155100011F40000626090024201000453EA130A','repeat',NULL,'+15550100114',NULL,NULL,NULL,NULL,NULL,1781036650000,1781036650000,NULL);
INSERT INTO "inbound_pdus" VALUES(15,'sim','main','SM',9,X'07915155109099F9040B915155100011F400006260900252010005536A504A05','message',X'FF9835C927CB4B4357EA9579E7E72C46681E795468F0DBCD30533B36DF07AF31','+15550100114',NULL,NULL,NULL,32,NULL,1781036710000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(16,'sim','main','SM',10,X'07915155109099F9440B915155100091F9000062609002620100A00500030A0201906536FBCD028541EE72FA8C16BFEB72D0396C2F83DA65101D9D9E83DCF5B6B82C7781922074D85E068541ECB7FB0C8AD7CB737AFAED0685C5EF3A1D444797416F78D99D769F41E8775D3E07BDCD203ABA0C1AB3D3EEF498050A8BDF753A888E2E83C4F539888E0ED34173FA1B3E07D1D1657999050ABBC9A0B0F85DA783EEE8321D5D9683DA','part',X'689CCCD377D34A21A0C83F9EA25BEE804857189299BC01C2C16D2A73685911F7','+15550100199',10,2,1,33,NULL,1781036770000,1781036770000,NULL);
INSERT INTO "inbound_pdus" VALUES(17,'sim','main','SM',10,X'07915155109099F9440B915155100091F9000062609002620100A00500030A0201906536FBCD028541EE72FA8C16BFEB72D0396C2F83DA65101D9D9E83DCF5B6B82C7781922074D85E068541ECB7FB0C8AD7CB737AFAED0685C5EF3A1D444797416F78D99D769F41E8775D3E07BDCD203ABA0C1AB3D3EEF498050A8BDF753A888E2E83C4F539888E0ED34173FA1B3E07D1D1657999050ABBC9A0B0F85DA783EEE8321D5D9683DA','repeat',NULL,'+15550100199',NULL,NULL,NULL,NULL,NULL,1781036770000,1781036770000,NULL);
INSERT INTO "inbound_pdus" VALUES(18,'sim','main','SM',10,X'07915155109099F9440B915155100091F9000062609002620100500500030A0202F2A0F69B8E2ECB59A03BFA0D4ACF41E5F4194DCFB7CCEFBA9C051A87DDA0F1BB5D0685D96FF719744FD3D1A07619F47683A8E8BA7C4E0EE741EDB7DC9D769F5D','part',X'540872C2AAEA830C1C18CE975828EF66120309E47E9990467C110A0E9C9C8847','+15550100199',10,2,2,33,NULL,1781036770000,1781036770000,NULL);
INSERT INTO "inbound_pdus" VALUES(19,'sim','main','SM',10,X'07915155109099F9440B915155100091F9000062609002620100500500030A0202F2A0F69B8E2ECB59A03BFA0D4ACF41E5F4194DCFB7CCEFBA9C051A87DDA0F1BB5D0685D96FF719744FD3D1A07619F47683A8E8BA7C4E0EE741EDB7DC9D769F5D','repeat',NULL,'+15550100199',NULL,NULL,NULL,NULL,NULL,1781036770000,1781036770000,NULL);
INSERT INTO "inbound_pdus" VALUES(20,'sim','main','SM',11,X'3018BB5B546CD597348D2A5D31221B66B735E7441FE13316572AC1A9436AC6CC','message',X'822766A166AE4EAAE581533BF6EA5B7A268C069828F74D867C7C641AB219E157',NULL,NULL,NULL,NULL,35,NULL,1781036890000,NULL,1781037130000);
INSERT INTO "inbound_pdus" VALUES(21,'sim','main','SM',12,X'7991ABC00910B022A4C237E3C46C1D2D1507E7E01E11FD99C119CA8C8E979A09','message',X'6A266F4907070E68620D0BB7976086AAFA0256BAAF97CD60376C3FB0DC7D3520',NULL,NULL,NULL,NULL,37,NULL,1781036950000,1781036950000,1781037130000);
INSERT INTO "inbound_pdus" VALUES(22,'sim','main','SM',12,X'7991ABC00910B022A4C237E3C46C1D2D1507E7E01E11FD99C119CA8C8E979A09','repeat',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1781036950000,1781036950000,1781037130000);
INSERT INTO "inbound_pdus" VALUES(23,'sim','main','SM',90,X'07915155109099F9440B915155100001F4000062609002530100A00500034D0201A8E8F41C949E83E8E832C89C96CFE92074986D06BDCDA030885EC6D34177F47B5E06CDCBE3B79B0C4287D966101D5D06B9CBF4FB5BBE06A1C37390FB4D0789E5EFFA194D07E5CB7417888A4ECF41E939888E2E83CC69F99C0E4287D966D0DB0C0A83E8653C1D7447BFE765D0BC3C7EBBC92074986D06D1D16590BB4CBFBFE56B103A3C07B9DF','part',X'5192A083375E10735B946DEEE1167F0C729950B49AA0131123D27CA8F5040E81','+15550100104',77,2,1,NULL,NULL,1781037310000,NULL,NULL);
INSERT INTO "inbound_pdus" VALUES(24,'sim','main','SM',91,X'07010203','undecodable',NULL,NULL,NULL,NULL,NULL,NULL,'service centre address at octet 2: octets needed: 6, octets left: 2',1781037310000,NULL,NULL);
CREATE TABLE "invites" (
  id              INTEGER PRIMARY KEY,
  uuid            TEXT NOT NULL UNIQUE,
  contact_id      INTEGER REFERENCES contacts (id) ON DELETE SET NULL,   -- NULL: deleted
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
  -- what a client of the API asked for besides (`store/api/flows.rs`), to be shown again
  wishes          TEXT NOT NULL
                    DEFAULT '{"restart_participants":true,"exclude_active":false,"params":null}',
  CHECK ((closed_at IS NULL) = (closed_as IS NULL))
) STRICT;
INSERT INTO "invites" VALUES(1,'edbd352b-556d-43d6-98b4-d939bea3d4a5',15,'+15550100115',1,1,4,1,1,'ana','panel',1780326000000,NULL,NULL,NULL,2,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(2,'e61d5be2-51f5-43cd-86b3-60bd04a30bd6',1,'+15550100101',1,1,3,2,2,'ana','panel',1781017270000,1781017330000,1781017330000,'yes',4,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(3,'891b17ba-10ce-48c4-93d5-dbc97768687f',2,'+15550100102',1,1,3,3,6,'ana','panel',1781017450000,1781017510000,1781017510000,'no',13,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(4,'a43088af-0df4-4b34-8ada-6fbe724ba827',3,'+15550100103',1,1,3,4,9,'ana','panel',1781017570000,1781017630000,1781017630000,'stopped',19,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(5,'ee52fadf-4e84-475c-a941-496075c35ed9',5,'+15550100105',1,1,3,5,12,'ana','panel',1781017690000,NULL,NULL,NULL,25,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(6,'0e29c57e-77cd-4dd4-ba6b-f2e613cbe9b6',12,'+15550100112',1,1,4,6,13,'ana','panel',1781017750000,NULL,1781017870000,'replaced',27,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(7,'07eb31ab-8e97-437e-a4a5-db81d01585f3',13,'+15550100113',1,1,4,7,14,'ana','panel',1781017810000,NULL,NULL,NULL,29,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(8,'3ee9e6af-3a75-428a-bdd5-9adf7df57dde',12,'+15550100112',1,1,4,8,15,'ana','panel',1781017870000,NULL,NULL,NULL,31,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(9,'7d31f59f-a1cb-4d5e-975c-4d9d100021e2',6,'+15550100106',1,1,3,9,16,'ana','panel',1781017990000,NULL,1781032450000,'failed',35,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(10,'839c5feb-26d0-41e0-bf98-6cd9c585414f',7,'+15550100107',1,1,3,10,17,'ana','panel',1781036110000,NULL,1781036110000,'withdrawn',37,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(11,'d3fe66a1-e900-44f8-9562-d1e071b19caf',8,'+15550100108',1,1,3,11,18,'ana','panel',1781036170000,NULL,1781036170000,'suppressed',39,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(12,'16923316-d55e-42fe-9a0b-ad735b3d6073',9,'+15550100109',1,1,4,12,21,'ana','panel',1781036230000,NULL,NULL,NULL,45,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(13,'5c8ca012-939c-4908-b6c0-b41f9a69adcf',10,'+15550100110',1,1,4,13,24,'ana','panel',1781036350000,1781036470000,1781036470000,'yes',51,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(14,'c682c75f-42bf-400e-b370-f102e8696f64',11,'+15550100111',1,1,4,14,29,'ana','panel',1781036530000,NULL,1781036590000,'undelivered',61,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(15,'abc22953-f3b1-4f4f-ba40-4bf4adcf4e56',NULL,'',1,1,4,15,34,'ana','panel',1781036830000,1781036890000,1781036950000,'stopped',74,'{"exclude_active":false,"params":null,"restart_participants":true}');
INSERT INTO "invites" VALUES(16,'d331a2f4-bb44-49cf-ab02-127eb8aeb3a5',4,'+15550100104',1,1,3,16,39,'ana','panel',1781037190000,NULL,NULL,NULL,88,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(17,'c496a405-998a-4f6d-a427-b5cd4bb85099',16,'+15550100116',1,1,4,17,40,'ana','panel',1781037250000,NULL,NULL,NULL,90,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(18,'5590aa02-bb2a-461e-a68e-44a79f05f97a',17,'+15550100117',1,1,4,18,41,'ana','panel',1781037310000,NULL,NULL,NULL,92,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(19,'019cc579-52ef-4c33-98bd-3e697fde9e5c',18,'+15550100118',1,1,4,19,42,'ana','panel',1781037370000,NULL,NULL,NULL,93,'{"restart_participants":true,"exclude_active":false,"params":null}');
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
INSERT INTO "ledger" VALUES(1,1780326000000,'flow.made','{"at":1780326000000,"by":"sha256:04453e50d7a10b1161aaba48739b29d60645ca5900628e3c2df7ccf2342c867c","digest":"38764c26479ab49e15dcf6bf96f9cc411598063cef21090b4293206dd38da1e8","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","kind":"flow.made","name":"Sample Opt-In Flow","revision":1,"seq":1}',X'FDE8B2D87DA88082B6D18F4E835A61DD0BFF9A8BC1348D047E9DC2D822E062A3');
INSERT INTO "ledger" VALUES(2,1780326000000,'invite.approved','{"at":1780326000000,"by":"sha256:6af9478bce1442540a3ae1853942a05229c54f55eb7c332219c014d10daa7f0c","contact":"88b92d4c-5342-4871-85a6-2bc63d863c04","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"edbd352b-556d-43d6-98b4-d939bea3d4a5","kind":"invite.approved","phone":"sha256:2c95fbb10b12e8109d1652dd70063891935c3c5f02519da5e6351f7febca1976","revision":1,"seq":2,"text":"sha256:3c6c3ea0cd8bef362e241604ad02a71040166c52f8147487872811e7cf074c37","via":"panel"}',X'630DC92CC8F70F4252757F07BFB2F662514DFFA7EA6A28CA23445A30949814C0');
INSERT INTO "ledger" VALUES(3,1780326010000,'message.state','{"at":1780326010000,"cause":"","kind":"message.state","message":1,"phone":"sha256:5e84422d5609a6090c373fbe4af22d77dbf6738285697ff1b9cc9ce4105189d1","seq":3,"state":"sent","text":"sha256:d06eca9894cc874efc599efb0a25d3e5570d01f76c3d70f0a0f811caecf6f539"}',X'4C720310B852A7B6D42B74C502253718202EA2603F214C17125F3BFA4786300B');
INSERT INTO "ledger" VALUES(4,1781017270000,'invite.approved','{"at":1781017270000,"by":"sha256:c27756c98501c60c86c1579faa6b5f81255ce019cacd52823257fce71853a14f","contact":"90396913-d1ec-4310-ba0c-a9f2f11b9db3","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"e61d5be2-51f5-43cd-86b3-60bd04a30bd6","kind":"invite.approved","phone":"sha256:72bf14050ea1d9db2bd6d17920675c82fa29b964a9ef1a0907ebc1aa5b8309b2","revision":1,"seq":4,"text":"sha256:f1c3197d2e84139126a07773dff02d714d4a1cbd66e57cec552e101dca38e198","via":"panel"}',X'4BC01285C50E93DE7C04F1DEBC72CFF3EF1D2820B9B5763671CA555DF70AE0DB');
INSERT INTO "ledger" VALUES(5,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":2,"phone":"sha256:a75f3d74e5a37bd1be2bec0d4a4785a24f08a1c2f0ce0e7dfe9639ad29e1c43d","seq":5,"state":"sent","text":"sha256:f057f9dc2a265ed44e98e2dac7f3d9318c4bef75f3d6782187535d51b524f1d6"}',X'17C166B29FE7B5F95F10DF12B2096A3007B2F16807724D579284B3A9F9BC161F');
INSERT INTO "ledger" VALUES(6,1781017330000,'message.proven','{"at":1781017330000,"cause":"The network delivered it.","kind":"message.proven","message":2,"part":2,"phone":"sha256:0173aff8c5a62a8c86656974f6bde8bc84024c7818c1b63d1ea216dc86ae2e22","seq":6,"state":"delivered"}',X'77E5A44ACDB6F2ECE3AA6980E6420EA0E9302919AC1CF0513F87109478D1D974');
INSERT INTO "ledger" VALUES(7,1781017330000,'message.received','{"at":1781017330000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781017330000,"phone":"sha256:93316292240dedd608b74b0a86b25324bd2cc4e88c3599f27629a877867a2edd","seq":7,"text":"sha256:aff99321a325e8ee6198ea812cc90d20fa1dc887f2bc48f04f910fab00d91dde"}',X'6C25CC001C7E570B4EFB4EE100891610F8A5227445A7F1CDA2B5948016D05FD5');
INSERT INTO "ledger" VALUES(8,1781017330000,'consent','{"at":1781017330000,"contact":"90396913-d1ec-4310-ba0c-a9f2f11b9db3","kind":"consent","message":3,"phone":"sha256:858bb7613d8f76844de2c3330b1e91a398f70a859311a78574261b4353e7a28d","seq":8,"state":"granted","why":"sha256:c07117fb292e23c3df25d3d31c9944ca61129b0e6359f4229e01edcd9fc9fa7a"}',X'5980D16FB102E4D050C354EE9299A188272B08346B4C35B17CB1D4787DC42FD7');
INSERT INTO "ledger" VALUES(9,1781017330000,'message.queued','{"answers":3,"as":"reply","at":1781017330000,"kind":"message.queued","phone":"sha256:aca9005700b0da2abc0f825d04c1f87cb6a40abd650407ba095baa20abb13c48","seq":9,"text":"sha256:f65778ea15428d4a8f48e9f58d5146fc0a1968cb3934d5ff97b2bea529456af0"}',X'CD3D5F6E1D06E5991C6E13833AB12457010B8FED9CBE0454B96339E19D036E72');
INSERT INTO "ledger" VALUES(10,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":4,"phone":"sha256:73f4419fb62b6b8c3928b0f550056c543e3f7ee5cf6a63d7b41e2b2fe481ca6c","seq":10,"state":"sent","text":"sha256:612d2002d0c45498799732d67af08780b42f9cb7d0eecfe0e2dbc14524fd59cb"}',X'53B829C07ADA341F8FC8CCDA64659CB29449947F0D718F63EBB0EA1D5735F467');
INSERT INTO "ledger" VALUES(11,1781017390000,'message.written','{"at":1781017390000,"by":"sha256:1db380a959d2dff09b754a360791c4e14f96710bb72d55d121496e61a0194411","kind":"message.written","phone":"sha256:823f2a946bb68c1f5c27ae6d229b94df3fcf89932d991edc3ace39f0d02ad248","seq":11,"text":"sha256:671773eb42d98862b4576d44b2b99401dcc46b64debfb01b3942fb00dfdab415","via":"panel"}',X'1C926AFC2E86B860E76DA8B1B7EBC46BBF10617CDFE9CCC9C3A2294AA8E84570');
INSERT INTO "ledger" VALUES(12,1781017390000,'message.state','{"at":1781017390000,"cause":"","kind":"message.state","message":5,"phone":"sha256:3228d2b4483b8f8045595f2a0da6a108b041c8e299f16456b234150a0759f8d4","seq":12,"state":"sent","text":"sha256:7db25a97d376f08ab2589bcfb2e9266f6b16fade5696b3a690765ec8696806f7"}',X'B88CFC0AC0033F9B510E0871407B68D6F02DAD3FF41842EC1D321F27A85B137F');
INSERT INTO "ledger" VALUES(13,1781017450000,'invite.approved','{"at":1781017450000,"by":"sha256:97a781826f127c442932a33a283903ad974c930f96ab80a72bfdc4552848b127","contact":"3b372646-3c77-4c7b-8de1-01ca5bd1329c","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"891b17ba-10ce-48c4-93d5-dbc97768687f","kind":"invite.approved","phone":"sha256:4eb2b1c9d4b3dc6c65405d25425957d2f347fbcdfd75a434048158d042b72837","revision":1,"seq":13,"text":"sha256:93b9daf3d9d363448a0a680febca4e0ccb10ed577f30c240e23b20029a5f3785","via":"panel"}',X'886B74635AE601C9968A355F48AB4445A772923CB081B66AC1752767651DBF1C');
INSERT INTO "ledger" VALUES(14,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":6,"phone":"sha256:3dff0347ebe1b678c15998ec84f8ad7296a436f16ae4ce02a2888c7eadffa60e","seq":14,"state":"sent","text":"sha256:fd5d65cbaf99818aa76b27743b2fec8bc14ef133925e13ad61e4c1b8bad822bf"}',X'0B396A9AA04938BAD2DC8CF80FF30853DBD818F0185EE36DB465904C2B618BCA');
INSERT INTO "ledger" VALUES(15,1781017510000,'message.received','{"at":1781017510000,"intent":"no","kind":"message.received","modem":"main","network_at":1781017510000,"phone":"sha256:a273f2268b165457499d9bc30f985674c16c674ed1fa8ffc08e9220923b76527","seq":15,"text":"sha256:a0c7ea6a9cef285086d80858b54db1aaede7401ced71f5323dee955f4c1963f8"}',X'BFCABF49874E080AD636A076E42BAA7EA93B9552B478A4E7870C2F189905D419');
INSERT INTO "ledger" VALUES(16,1781017510000,'consent','{"at":1781017510000,"contact":"3b372646-3c77-4c7b-8de1-01ca5bd1329c","kind":"consent","message":7,"phone":"sha256:f2782424c7aa9dcf6f6241d1463e439d6ffd0817cffb48468de99f936ed70b8b","seq":16,"state":"refused","why":"sha256:a549f1ac49dfa7ea4d75e19599dce537250799cecf6f9a18321372cc6337afc8"}',X'CBFFFE7AFAE70038CD4EFEE4ACA70E1BAAEB63A6A5C47C4982F35E63BD32ADC8');
INSERT INTO "ledger" VALUES(17,1781017510000,'message.queued','{"answers":7,"as":"confirmation","at":1781017510000,"kind":"message.queued","phone":"sha256:46face555cb5508af97ec0923fdbe108b0b3394fccf12f0cec033e5de2a0659d","seq":17,"text":"sha256:bdf82829214a737e8dd82d36992bd8e63c0689968169688226fa513c585ef2b7"}',X'B3C7B2ED1588246CD8E81013708B64552FDF433299C387D7F80824B9EB7C3BA2');
INSERT INTO "ledger" VALUES(18,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":8,"phone":"sha256:43f0f58ad45d22b894051e5f0b1641d8d94bb111197850862c754fd9e0e969cc","seq":18,"state":"sent","text":"sha256:b359bc0a89ae1346664cfee9e0b53a3d24f5648ec5c9905ed1b0739b76c27183"}',X'73BC901C1655A7FD8571A98F2AA4024F1F07F1CC10C8611D3168B0A0D5364C99');
INSERT INTO "ledger" VALUES(19,1781017570000,'invite.approved','{"at":1781017570000,"by":"sha256:2bfd399899a3728bf7c91b82cd5df80219e76ebc3b1c637c4dbc43ccc8f68818","contact":"2bb443a1-7435-432b-8729-5633aefe9dbd","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"a43088af-0df4-4b34-8ada-6fbe724ba827","kind":"invite.approved","phone":"sha256:7f3ff7a2692dc99b8645b6592d667f8540c4a29363d02eca5a9dc7853b16214d","revision":1,"seq":19,"text":"sha256:02928ac646f2c375df31a79d525b4ccb819515da1278db2a98ab6352afb22e96","via":"panel"}',X'D585D57168D589CAD15330F7FE71FAA0067235098679187392F3932D43FE8BA7');
INSERT INTO "ledger" VALUES(20,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":9,"phone":"sha256:a8d184b2166159ab2fe1d4459c8bc988fe2e0d0ebdff0510928f97584b563ab4","seq":20,"state":"sent","text":"sha256:3c3f55858c2219b92fb06f43e2250bed2162196d05947fc8bdfa6e1e7f9a1b6f"}',X'3952EEAF5B0070FBAE68F63C848B6675771EDCE55BBA397AE492DC4036815C11');
INSERT INTO "ledger" VALUES(21,1781017630000,'message.received','{"at":1781017630000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781017630000,"phone":"sha256:b3d09e39ddbe5fa24d7f5d730cbfdb6957b897b32ef768cdc13ae91966ccdbfa","seq":21,"text":"sha256:cd605933ed81695fcd7f9e1a57531d882d93c214ab4e03b7de2ee8db6397f11f"}',X'92A749FAACBD45E386BD4648A7E2510B1165B2C5169FC0B4BA620871ED4E3D61');
INSERT INTO "ledger" VALUES(22,1781017630000,'consent','{"at":1781017630000,"contact":"2bb443a1-7435-432b-8729-5633aefe9dbd","kind":"consent","message":10,"phone":"sha256:267568f097deacfd034f0b1febe80d7a205a03539e157cb1b3a0f4be7e1332aa","seq":22,"state":"stopped","why":"sha256:2c0285eb877b12d328866b35eea29a14ff2dee8b1fc23863c3ec7477a1c56b69"}',X'87AAA9B0134DAA913A923192470BF9614F4922655EAFE4462A4ECA412C7E7D73');
INSERT INTO "ledger" VALUES(23,1781017630000,'message.queued','{"answers":10,"as":"confirmation","at":1781017630000,"kind":"message.queued","phone":"sha256:c8acb8c15d290980b0a8e5121f20b18272cf51bebcc040e596adc3ff2a01c1d8","seq":23,"text":"sha256:75180164555bc0176c6bf8de38551e03832983d107bbf6dd6c36f9e9e3074f9e"}',X'27BCC751CE657F739BDFC2BF122A0B09F51336CC70A7244A3489CC2475AEF189');
INSERT INTO "ledger" VALUES(24,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":11,"phone":"sha256:b8dc897a0cee451aa1741dc40a01aebe68976c831b292f1ba31ae82c966e027a","seq":24,"state":"sent","text":"sha256:365eb25f32f732ee8b7ed3b08e290870dae9d0a9254bdc3db1bec10d9989d96f"}',X'248D3CA255B2B5FE677CB94E04AB1C04527BE5AE38B6E8C2CE8F676800306362');
INSERT INTO "ledger" VALUES(25,1781017690000,'invite.approved','{"at":1781017690000,"by":"sha256:d53966917cd5cf8d967eda231d14eceff44c6c72e8c987107dc88ae6597addba","contact":"c37a3428-7fda-4a6f-b50f-e260bd327734","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"ee52fadf-4e84-475c-a941-496075c35ed9","kind":"invite.approved","phone":"sha256:d64b836099667cb68a1ebff4891d833a7796916478cac57e3b0380819f0e2f0e","revision":1,"seq":25,"text":"sha256:8b16a0b7c63bc06fdc24e0e8e8eebedcdb407b03201ca2bcccb5306ce2e977bc","via":"panel"}',X'5DBB44F78C4C0DDD41E835DE88660D82680C511A7040ACFEA80ED6240EE8C63D');
INSERT INTO "ledger" VALUES(26,1781017750000,'message.state','{"at":1781017750000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":12,"phone":"sha256:89429fb1c41de624c444c8e7f5facf518307c7589045932c8a071b2d864de228","seq":26,"state":"in_doubt","text":"sha256:c03bb3336cd6a48e349273e4b7844dda755b769061ba44b91ab081d2968ec59f"}',X'5538EFE97461731E3247D0794F010A65565E9BCCF87400132B619A3CFA3FE0D8');
INSERT INTO "ledger" VALUES(27,1781017750000,'invite.approved','{"at":1781017750000,"by":"sha256:1bd7c0f1377376acd30e888033c2e26b69796639e40e2fb2cdb198f59fb4bba4","contact":"6ebef47d-e46e-49a7-977f-c93b05fcc3ed","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"0e29c57e-77cd-4dd4-ba6b-f2e613cbe9b6","kind":"invite.approved","phone":"sha256:fcd212724aa899af3dd71f0e049e3075df3bc40611a7a091f1dee616ebea5405","revision":1,"seq":27,"text":"sha256:835bd0082cb22f1685cb2a98e543ea72cfd6abb0e950d0d1f5c293a5d373cbda","via":"panel"}',X'35332BA95E1ECA4FF7F8835303FA462A069C672E50297150F2AABD703798811D');
INSERT INTO "ledger" VALUES(28,1781017810000,'message.state','{"at":1781017810000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":13,"phone":"sha256:b2f163279c630bd51cddf62a7210b11ec347fb129485fa21cbb3c65f09b42e18","seq":28,"state":"in_doubt","text":"sha256:e217bdb08fa934800f13990564d7c37e7e2882c6cd85f52daf768afb44b1dded"}',X'F708E079E13CA4105A73E3FBF620D0DE36595D6542D6B2174A77EF77D711C5A7');
INSERT INTO "ledger" VALUES(29,1781017810000,'invite.approved','{"at":1781017810000,"by":"sha256:e5a74f2cb2fd261ef6dee40b44b6646e66538f05a55c556dcff9bcda317a3aad","contact":"a0798d08-42eb-4822-b2b1-b62e148d3325","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"07eb31ab-8e97-437e-a4a5-db81d01585f3","kind":"invite.approved","phone":"sha256:6310991981d4bc00b90f70736ed269990509d36b4a59adf61f906ae145584dc1","revision":1,"seq":29,"text":"sha256:cd9e29e03019943180f94f878e92c671c3e152b71c0644f93268ba4b7bfe5bd3","via":"panel"}',X'28CC83494D572FA71986D88617DEE8E78E2197235AFA4B24C66FD5A0AD9C8982');
INSERT INTO "ledger" VALUES(30,1781017870000,'message.state','{"at":1781017870000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":14,"phone":"sha256:1b7e36f5b18ad5b64504fdf844fd26815be47c646871b998553b4193cfe7c574","seq":30,"state":"in_doubt","text":"sha256:c47d39b90baff656da251a1e52c23a95443b81606fbe4a4e843ef2e2dfddb019"}',X'EF5F0F7D5856E7B72CE0A4ABD2AAA263F259417FA4429162975873B6F1CB8BE2');
INSERT INTO "ledger" VALUES(31,1781017870000,'invite.approved','{"at":1781017870000,"by":"sha256:9498e236d961ffa6641fc80714b7d6f853db98eb80b26b3d80daea56501ca1b4","contact":"6ebef47d-e46e-49a7-977f-c93b05fcc3ed","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"3ee9e6af-3a75-428a-bdd5-9adf7df57dde","kind":"invite.approved","phone":"sha256:492c5f2850049e2ecb034a6bc3030f80daa3f0a0ccb41e26d89119a978800e6a","revision":1,"seq":31,"text":"sha256:9bd61ef320c54aac0b21b475634e700cf383a46f160e6fb5654f9bc15122a48b","via":"panel"}',X'807450C363C19CFD48AF2BE429F09B1D84DCC3F757F14F8DBFA2F9C7A69E0A4B');
INSERT INTO "ledger" VALUES(32,1781017870000,'invite.decided','{"at":1781017870000,"by":"sha256:63e708983ab0d395cacab8cf5d1eab40fc6481b70df36b12af602b8b7575987e","decision":"invite again","invite":"0e29c57e-77cd-4dd4-ba6b-f2e613cbe9b6","kind":"invite.decided","phone":"sha256:1cf859976a105c2f2615322b94e2316020c2244d9ea548b3d15286ab75706b17","seq":32}',X'C907128B5A2F972B034C727B6DF160F599A24A62108A26B6E7E4F4F3DD68623D');
INSERT INTO "ledger" VALUES(33,1781017930000,'message.state','{"at":1781017930000,"cause":"","kind":"message.state","message":15,"phone":"sha256:02d7d7b9e3a7ae49e7f4674d3905bda8ef9f2eb626c6d2c5f7384a2339cbc8b9","seq":33,"state":"sent","text":"sha256:c5f9766ebe28aecb1b5ab180d3a8edae1495b372c546aa877482d05fc948109c"}',X'E85A82654D5C99FE3F0AB1816F7CBDF258236D1F375B27E0EF4E8A02E2696598');
INSERT INTO "ledger" VALUES(34,1781017930000,'invite.decided','{"at":1781017930000,"by":"sha256:f6a94dbe87e911fb7af01b8329236fc836236357ff79476b95217cbdd93ef7b3","decision":"it arrived","invite":"07eb31ab-8e97-437e-a4a5-db81d01585f3","kind":"invite.decided","phone":"sha256:1200a21660f9aacc4e3b836bbc6750ee15e7ecbaeb24ca15bf9092d66b4995da","seq":34}',X'A5E247E4D37C7D648A69DA15EC458E37A2927D7BDE9F03F20BAC599A07A9AB7A');
INSERT INTO "ledger" VALUES(35,1781017990000,'invite.approved','{"at":1781017990000,"by":"sha256:b22c438ac9fa9466d7a9c0122a66e19574e34551fe624eb44d22b9dd5fecd4c5","contact":"5b5a09f5-5185-4582-8bfd-3f337ec696b6","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"7d31f59f-a1cb-4d5e-975c-4d9d100021e2","kind":"invite.approved","phone":"sha256:c7789dc9acca7ebe972a21864b634806217dd2f35701c3965da984a32adb3e69","revision":1,"seq":35,"text":"sha256:b6f9804e9b67977bd47cb6f5d7fd3f321af999288adb8da5c70fe346552f8da2","via":"panel"}',X'7DDDA4BCBB7B47ABFE1897708D2CD97CE9BA3C51CC14AEB4DBF8E9CF7D883FFD');
INSERT INTO "ledger" VALUES(36,1781032450000,'message.state','{"at":1781032450000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":16,"phone":"sha256:b1a81d1af765b4e74e53d6532a36b76062cbaf6c041cc4e77e002b7055fbd1c8","seq":36,"state":"failed","text":"sha256:45d3ae1e38fd445e07161fc6db349f779ad5de63484532281baf4d529b2500e0"}',X'33214C67A9CA63CD2F1F9C76DF3568AD9F6C09151B850498392E88A2B5216B61');
INSERT INTO "ledger" VALUES(37,1781036110000,'invite.approved','{"at":1781036110000,"by":"sha256:18d2b0573c92b08bc2aec0f16bd23df5b689818668302b54667548fb40adf442","contact":"74592116-caca-421d-a7b9-c3a2006369f0","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"839c5feb-26d0-41e0-bf98-6cd9c585414f","kind":"invite.approved","phone":"sha256:31be464d27f46cdd63f441db510851a9b12d353281d34ee29a62f982bc7db897","revision":1,"seq":37,"text":"sha256:57aad92f8b886519c9a5f840fa2484c2a4039759b852c849eddf29cc9b71e040","via":"panel"}',X'FBCDB9644581EF1931C6C196A341EBBE0C00463CBD4DB15AD507BAA9952C29DA');
INSERT INTO "ledger" VALUES(38,1781036110000,'invite.withdrawn','{"at":1781036110000,"by":"sha256:7a8e1c14e2d189617a44b4685acb0abc7707b8b39491430084d249b436f30f3c","invite":"839c5feb-26d0-41e0-bf98-6cd9c585414f","kind":"invite.withdrawn","phone":"sha256:a802864b7eae784a04ad64eed093bc6ea71787323531aae9ed2d24a374a93eca","reason":"taken back before it left","seq":38}',X'E10D05B3478C0C91F8D098C9E9A3CCB549FD0A79BEF5EC4E3EA7E7FEB46C42DA');
INSERT INTO "ledger" VALUES(39,1781036170000,'invite.approved','{"at":1781036170000,"by":"sha256:9524e573f239d68b7081cbc31a49e3dda2c94a1d4f385559e050864864a82c57","contact":"98b4a0a4-da2b-4476-89a3-60ebb816ee26","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"d3fe66a1-e900-44f8-9562-d1e071b19caf","kind":"invite.approved","phone":"sha256:b60d1e05ffb8814539e89a6f6430b4cbc9140dcea4c1acda59c5823f75d376c5","revision":1,"seq":39,"text":"sha256:ce8d8ebaacc6fe021661654ec14a8406bbcafabbde3ea53d69cd004bd4301506","via":"panel"}',X'CC948B023C20DEF3A24B889BB9E4DF2ADF080E86456DA5829B0D809687F861EB');
INSERT INTO "ledger" VALUES(40,1781036170000,'message.received','{"at":1781036170000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036170000,"phone":"sha256:34b3fcbc6368689b112323610ddd0589a97930a3cc27960255b47f5c6c3794fa","seq":40,"text":"sha256:e8c062c8c44ff05ed550414ccb013c6f157ee24439f1ab3a2a3aa9503678b693"}',X'32AEA62F1D46CBE0F1498016578D0E666D614D5BCD9479AD581C016E3F4ECF58');
INSERT INTO "ledger" VALUES(41,1781036170000,'consent','{"at":1781036170000,"contact":"98b4a0a4-da2b-4476-89a3-60ebb816ee26","kind":"consent","message":19,"phone":"sha256:f91aa8a2a6b37567ce7bcb6daedccce496e4d1eb86ea37cc84b482666765b3ec","seq":41,"state":"stopped","why":"sha256:b2a02904fd86ca9d5bf9c459be4c8cd00f2ed5fcb4bf4404e81d02c744082acd"}',X'5B97BDD350E4910A86C65AEFEE4F77225F0BE802615A59B11782FAB2C898A239');
INSERT INTO "ledger" VALUES(42,1781036170000,'message.state','{"at":1781036170000,"cause":"they asked us to stop","kind":"message.state","message":18,"phone":"sha256:0543133c3767dc84d59958faf4bbfab0c789f041a62f9e057aadfa672e0042ed","seq":42,"state":"suppressed"}',X'FFA2B8E69860A56480C12ABB7E95B5E3BF725C004477606917AE2F9CF40DA8D6');
INSERT INTO "ledger" VALUES(43,1781036170000,'message.queued','{"answers":19,"as":"confirmation","at":1781036170000,"kind":"message.queued","phone":"sha256:a5ae957beeab582c41dbe32bc217dee233ef29b1bb3a4489bb02a19044c410a8","seq":43,"text":"sha256:9f77b27b52566460da27589528559afe8bfa92b7b5b1a2402534c6367bf49be3"}',X'A043B56BB35474F66181914FB2E9BD4DB58C393BEDEA20E3107148B5D0BA2E75');
INSERT INTO "ledger" VALUES(44,1781036170000,'message.state','{"at":1781036170000,"cause":"","kind":"message.state","message":20,"phone":"sha256:6acfae7dd6d9736949ebb6d9cf13d16b0f6dcefe20817ccc5d7a407f9dd63396","seq":44,"state":"sent","text":"sha256:7d9586c445ebb5789db91498b2a33fc4612dc1bf4af5dd39a13940508edfd32c"}',X'072EDEEF3593BDA88A9E647A8EE9D34A61AD2C544C9ABE5F7CF4E8DC6A52DF17');
INSERT INTO "ledger" VALUES(45,1781036230000,'invite.approved','{"at":1781036230000,"by":"sha256:f61b781ab311232b49cd2f85de096870d162946cddd617a30cc64dfefeb7e701","contact":"95cd0dc7-cfbf-4792-8cb2-60fe18db5b41","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"16923316-d55e-42fe-9a0b-ad735b3d6073","kind":"invite.approved","phone":"sha256:8f5c3e019035fff3b5e7f6634b0e53893a07cc34225bb7ec73fad2f971b4a2fb","revision":1,"seq":45,"text":"sha256:b4372132190915a297c765ed736fb2b75ee22c075b7470d2e6e3c45e01110746","via":"panel"}',X'98C1E0397EE76815844B2D72107F678B3AEEFF735051453D61B97854BE65EE38');
INSERT INTO "ledger" VALUES(46,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":21,"phone":"sha256:2d4e4af21406514f752fb5c71080465a5d8dbf3673a26201669ed9fadf1858a1","seq":46,"state":"sent","text":"sha256:93d9aa42713b3d197cb8aef053420677ca8f7531bbf30b8faabd2055b5ec3ff6"}',X'D5219467762B2AF7B50009E5BF141AC4EDC5EBDB7D26061379D03B3AB4F7D723');
INSERT INTO "ledger" VALUES(47,1781036290000,'message.received','{"at":1781036290000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036290000,"phone":"sha256:39307fae1ddc2c71ec4c8a7886d1e482d11774bb0b7668beec308f0951bd4f88","seq":47,"text":"sha256:522d98bd777d2de762b53cdc3690d703a55723408e0361661a324c3587d951d6"}',X'9F9EBC002591A2B5761F4185A6A1438736261262CBC433CEF1B548572CC9B312');
INSERT INTO "ledger" VALUES(48,1781036290000,'review.opened','{"at":1781036290000,"kind":"review.opened","message":22,"phone":"sha256:4a2b0d4810ddd3c2dcb03dd525ecf599ad40590e70a1bbc8768ef5a2e435298e","seq":48,"why":"sha256:8644b95fe689ffe65174758e5512debb8ace6ae71715e1f1187836803e5338de"}',X'D49138CFC7923F5ED53B932CC5291830EFC99DEA4E0F6ABF9F5B95357A900D63');
INSERT INTO "ledger" VALUES(49,1781036290000,'message.queued','{"answers":22,"as":"reply","at":1781036290000,"kind":"message.queued","phone":"sha256:0104fa9e0e980374e1a483ee8c6caaba545bf2c51cd55c4259742335805dc8d0","seq":49,"text":"sha256:20a19dd4f0ae5981e6b4cea33bf6bc28dde83e0c391abbcfbe2888365a90650f"}',X'5710C639AF55FAE50E0A7CE1922ACA37D92B5D5909659553D56193823534D717');
INSERT INTO "ledger" VALUES(50,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":23,"phone":"sha256:9b3603e4eadfe640ed6caa52c078c7065c118782b053d38f0ac0a9e15960ad51","seq":50,"state":"sent","text":"sha256:e0ce140cb73d33e4d14dfd0f4b188af38f08e37ac69095e0907ca62916ae8ccb"}',X'0E77E39D48F4EAC465FFD622CFAF0AD707C0CB357A559A1F7A4193E823639526');
INSERT INTO "ledger" VALUES(51,1781036350000,'invite.approved','{"at":1781036350000,"by":"sha256:6f5b823b839f8c91bef35fa2908f5349ce699c5a412f320fa2f762dd224da90f","contact":"2baae4b9-e510-46cd-864f-bd9460187aa3","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"5c8ca012-939c-4908-b6c0-b41f9a69adcf","kind":"invite.approved","phone":"sha256:0cf461588fc5ea9ea90660137f48ece74fcdce86472686fb00ae1ea31b27ed16","revision":1,"seq":51,"text":"sha256:2a89e71c80acd529777fd5b8cf52676f1a110e779119a982951c1c1c83089dd2","via":"panel"}',X'0C1CFF410AFBD3C1AF6DE49E2058044F16A2848D98CF736D891F5B9B0E016310');
INSERT INTO "ledger" VALUES(52,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":24,"phone":"sha256:a4f99deff7d6e920ff5ccf014c4de451e3243c1ad9b87d69eeb04713c8262f7d","seq":52,"state":"sent","text":"sha256:353d7247a13ca8a022efe4a052982f126936eff362fea0b82c9175003a2a92c4"}',X'CF8A83A304E5469A16EBC01332A336B185FCEB1028EFCBA22A1D33964B0D8668');
INSERT INTO "ledger" VALUES(53,1781036410000,'message.received','{"at":1781036410000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036410000,"phone":"sha256:db29209777240c967971a969255ccad660ffd6186cb4fd6afe1690d7caef4f00","seq":53,"text":"sha256:672d54df6bdefb3dfcf79771114c00eeedd7194b8e2099a642037fba4ca2760e"}',X'754806B9A9F8AB3E8AE582569436CB67544A0B3DADB8C777813AAABB478805A2');
INSERT INTO "ledger" VALUES(54,1781036410000,'review.opened','{"at":1781036410000,"kind":"review.opened","message":25,"phone":"sha256:9087aaf5427cac500fc0c4b9224d17af6fa895f92fd382b896ec550548e77d78","seq":54,"why":"sha256:23ada07ec27bfb020e484209f7afb2aab26b6e9bbc8fb78b5fa31c1082333dc2"}',X'79F60E9BCFD7B71E62086AB18B2BA568FB8235C856EF47532463572112FB0F5E');
INSERT INTO "ledger" VALUES(55,1781036410000,'message.queued','{"answers":25,"as":"reply","at":1781036410000,"kind":"message.queued","phone":"sha256:c7d04dc442cf0147c4ab654eeea6e3ea2fdf65e6a56c9ca36e40eb8a12e3196b","seq":55,"text":"sha256:e3f7c551dee2ce5054c7f76f0c495f3ce9e7b35b1ded7c166cf50b848187b357"}',X'225F50534D4F306D6A03778242736E3B85F057F65E8F494D0B507C996B49FECB');
INSERT INTO "ledger" VALUES(56,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":26,"phone":"sha256:b8fca3c3f77cf665f191962f6ba9f9da44198cb2ab92c144c53f85aaf0f0bd86","seq":56,"state":"sent","text":"sha256:3b6f40ba8ed8da7412c346ef51f71115ec56af656a4a5ec4f0f5f6780928c71e"}',X'6FB8C4378ED9EC53044BE12C27A8F3DD04EB9EC25056DA2A1E8E8FA6D5ED7FC9');
INSERT INTO "ledger" VALUES(57,1781036470000,'message.received','{"at":1781036470000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036470000,"phone":"sha256:6aeb4fcf3bf604f91c4d13f194bda92fbf0c68ec0279d294d903f6b6a34619a0","seq":57,"text":"sha256:dec758c77d27645b5752247a7b693492f235602212a6d888d1299b8904173ae3"}',X'D956640239DC9388E2D8F7CDCEB9E8AFEF8D4648BE1C077BF1E2644EB135EAC5');
INSERT INTO "ledger" VALUES(58,1781036470000,'consent','{"at":1781036470000,"contact":"2baae4b9-e510-46cd-864f-bd9460187aa3","kind":"consent","message":27,"phone":"sha256:26fc6ff46658b86c64047366f9fe6aa08cd8b27917f3ace739de5ad7d3a4f6dc","seq":58,"state":"granted","why":"sha256:1d8186460dbfed7660f3da3c8e6ea2f6fe7cfd906132992325b0f67cff45fc64"}',X'B503EF812ECA33D759D7840C814A29FB9CE96EDFB6CEE163D0A9662C4C9FACD8');
INSERT INTO "ledger" VALUES(59,1781036470000,'message.queued','{"answers":27,"as":"reply","at":1781036470000,"kind":"message.queued","phone":"sha256:391d2e850759c90d7a874a017953925168776aa8da35649b793220a8d5ee725b","seq":59,"text":"sha256:0240cee8e5db4ca109833fefce78edb94ce4f020f88137085e5119f8a18b28b6"}',X'D5F1F9A002AD92C7DA67724CAF6A9E537BC601F1FCE34021D4458C94D102BB8D');
INSERT INTO "ledger" VALUES(60,1781036470000,'message.state','{"at":1781036470000,"cause":"","kind":"message.state","message":28,"phone":"sha256:223f2ebf4a01428d47c38eadbc3d4293d14df7e8039078ca817df018b0ad4024","seq":60,"state":"sent","text":"sha256:d231768c19b114d9958ed1a36009746824568a124cb22c75a8debee4b88dd8de"}',X'F8A0200FDD5E867B196B08D007CD32BDDDC1F03CA366D36214624E8F0CF3B96E');
INSERT INTO "ledger" VALUES(61,1781036530000,'invite.approved','{"at":1781036530000,"by":"sha256:417590987356af6f144533597df3c1d72a563ab076d94423165b0bac61ec7364","contact":"ce40a9de-dd34-46d5-9c0d-e42d08cd2f2a","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"c682c75f-42bf-400e-b370-f102e8696f64","kind":"invite.approved","phone":"sha256:3d2af1b5c2795c411171a9f94d29f9f21e107ad2284f031ba2285896c0572c31","revision":1,"seq":61,"text":"sha256:daf1c0edfeb2fafb60535ef0b4804e4d64e1ae899c87fd7f63078fd35fff59cb","via":"panel"}',X'10C47759C1B5F95FCC156D33BF31F72903BA03B57FB8EE1F723B6AFA50FFECCD');
INSERT INTO "ledger" VALUES(62,1781036590000,'message.state','{"at":1781036590000,"cause":"","kind":"message.state","message":29,"phone":"sha256:49e66fc6fb139df3b394f34f1bb46c727b380b87753c4e75521ec4eb50b139c5","seq":62,"state":"sent","text":"sha256:d67cdde22cbde19c593254a5bf2edfce2a977ec3c32a3879d03226e3fb6670b8"}',X'29C84729191D63086CB8AA8CD25AC0746FB65FC34940E6639C7F50947BF34C1C');
INSERT INTO "ledger" VALUES(63,1781036590000,'message.proven','{"at":1781036590000,"cause":"The network could not deliver it: incompatible destination. Check the number with the person.","kind":"message.proven","message":29,"part":23,"phone":"sha256:ded74275b530b07ee8c784d2250f425f32106b41afb3f2a12f0f0bea2bf9c489","seq":63,"state":"undelivered"}',X'14C3397095177EF5ED05804A2FA940DB702FEADB4468764A14694516A7ACBB0E');
INSERT INTO "ledger" VALUES(64,1781036650000,'message.received','{"at":1781036650000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036650000,"phone":"sha256:4e5bf3184205e8fa1f635060f595063819f0fa30adb8ccab771c5a9bd2e76d63","seq":64,"text":"sha256:70665b0acf5f163b128489310f7a432f3cc5a580148429e8960cb730b7fafdc1"}',X'3BD2ADCB8190215ACEC488B0B30B70E6496A4CE1797581A959C188F9A0011480');
INSERT INTO "ledger" VALUES(65,1781036650000,'consent','{"at":1781036650000,"contact":"e00a4bb1-14ec-4ca1-af17-7a8824424aef","kind":"consent","message":30,"phone":"sha256:1d6c066c25698e62b66b5030b843f94de26ecd1ba9983757382dcf5915066217","seq":65,"state":"stopped","why":"sha256:e5e30888b12e9314e6056cd5bb65d2c5ca1705e32e805d5125b2b5fc02df8179"}',X'1B12546EF8156745D6A26D8B231CCD74E4F0C86848F733DF3F7771E5B9697850');
INSERT INTO "ledger" VALUES(66,1781036650000,'message.queued','{"answers":30,"as":"confirmation","at":1781036650000,"kind":"message.queued","phone":"sha256:ee57db71ec0961ff9d4b104c7ca8a95a39bf3e64dc214f62808ec54376c75663","seq":66,"text":"sha256:f50cbcdd34fc2a33dc772fe7953e6ce614d226b71d8e4daba3389309b648933b"}',X'7BDA5DE529814B0680A97EDC50ABB486FAFC8EEE121AD9B0643A4600C6DBA369');
INSERT INTO "ledger" VALUES(67,1781036650000,'message.state','{"at":1781036650000,"cause":"","kind":"message.state","message":31,"phone":"sha256:8fe28fe2807d3f62e378260a680544354b6e6cf66480ad210960303199c75c13","seq":67,"state":"sent","text":"sha256:329abf7b2aa20b803c869e03e862e4fc1f1954f1bf3b510874bdf8c7d85e210e"}',X'73C3CA35D1AA6527DB69DB952BE736C5C20A31DBD193B7B6FA50DAF1EF3D3BA7');
INSERT INTO "ledger" VALUES(68,1781036710000,'message.received','{"at":1781036710000,"intent":"start","kind":"message.received","modem":"main","network_at":1781036710000,"phone":"sha256:90996d3a859a6e98d20ad39e8118a54f1f78f084cbf3a9b6605ca3eb8c34cfb3","seq":68,"text":"sha256:740691ac5963153acbe4c694818a11ef06789c6d4329c00406571d0a94100a34"}',X'8F464A1F19B9FB2125C443E53950D0858097671BDEFAE3C8A1D08AF77C898A1B');
INSERT INTO "ledger" VALUES(69,1781036710000,'consent','{"at":1781036710000,"contact":"e00a4bb1-14ec-4ca1-af17-7a8824424aef","kind":"consent","message":32,"phone":"sha256:017497593d42000ae3a47eb618e1893456562ba690f6607329e26a5f0eb48149","seq":69,"state":"lifted","why":"sha256:dd0c8cda03d9431193154541f9b073da8acd6cf29e6bb2e936d8de3af1176d49"}',X'D39903F293052893D96CAC13DA4B2F5294CBCD429C458832B2732825BE953C1D');
INSERT INTO "ledger" VALUES(70,1781036710000,'review.opened','{"at":1781036710000,"kind":"review.opened","message":32,"phone":"sha256:95fa3700661a256bae11519ebe829bb7d0c701794bf173588ab62d2ac3779261","seq":70,"why":"sha256:de50dfc7baac16b42d635022223bf79aba92edeedca8a8c699b46ab5aee93e6d"}',X'A4D6EDFB34625D87EFF5063E1AC8D2DC0E3A8B5748A4B473C320935322CA5337');
INSERT INTO "ledger" VALUES(71,1781036770000,'contact.appeared','{"at":1781036770000,"contact":"7e24cdde-fd7b-4b6a-967f-1ad8ab3e77aa","kind":"contact.appeared","phone":"sha256:952e2e471bb424503a53226de9b94ee86075b52c717f408c92f6e612ea7050e9","seq":71}',X'44C317D3EB5EB04A9767DCC788E0F9868978FAC5686421D37A1736951D3419C3');
INSERT INTO "ledger" VALUES(72,1781036770000,'message.received','{"at":1781036770000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036770000,"phone":"sha256:42b6f2d20e83df18c8596e33776c5465ce4bb93f8d02e26672a319b7786e1726","seq":72,"text":"sha256:a76f2f4f8979da14ceda9a28622098f436e8ca62ff8a7b03fe56d11ee50463a1"}',X'257BA03EF63E213CF9B8F3AC49879AD4C515DE9ED0FCE9E9CA69EF212815524C');
INSERT INTO "ledger" VALUES(73,1781036770000,'review.opened','{"at":1781036770000,"kind":"review.opened","message":33,"phone":"sha256:92415a45531a387bedffa1fb3a59352037d6087da16cd487fb87fe1e51fe96d2","seq":73,"why":"sha256:696a95c309f530e3a48566a27f036e8e76472827bf08d10cfaf3bd20304e187f"}',X'3E745BD5AB07F1C872DD7C9DE84636BB6F60A19609DA797F7B71B3A0F25347E8');
INSERT INTO "ledger" VALUES(74,1781036830000,'invite.approved','{"at":1781036830000,"by":"sha256:a2eefb4f5c914e794c2ddef5c2741bab6c555106a29cff041d1e0f62cf97f79d","contact":"d18c5c66-8003-4190-93a8-4e0dd200452a","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"abc22953-f3b1-4f4f-ba40-4bf4adcf4e56","kind":"invite.approved","phone":"sha256:2b00bbd63a42c711ccae909a89e7729918b2dbbe13d0f20ffeb61ef7cf4a3f1c","revision":1,"seq":74,"text":"sha256:f564aefa240acbc3cca128bcc58cd647301e56488adfbf08439d2134a2f6c99b","via":"panel"}',X'523F30D2CBB00D30BDDAA3DC938B3A9EAF26E792DC06A348C606A3186BB78434');
INSERT INTO "ledger" VALUES(75,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":34,"phone":"sha256:d99a5a95e6ef408a81617a43d6120ab9e95d1bf325cb493eb205b5df423a1629","seq":75,"state":"sent","text":"sha256:ff21cf0a74c3b0472edacba489f0ba52a3b9d3189bfdb73256e89aaccd6db030"}',X'FF30B8B974ED84EFB1095CA0EE0F748E696CB2978DB6F5386A798CD207FD0EA4');
INSERT INTO "ledger" VALUES(76,1781036890000,'message.received','{"at":1781036890000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036890000,"phone":"sha256:c7c314dd88284c60aa41f3883b2001bf1570fd06052a7c9fb9b88ea2e47743bf","seq":76,"text":"sha256:dc4a60812e0b423f4b25e13e82fd667a5d121348708a3ed66022f2f1a8db351d"}',X'012B07E44C0B90921703F8A051C6E8004CF4BD4CB1890EEB4224960EC3C51D7E');
INSERT INTO "ledger" VALUES(77,1781036890000,'consent','{"at":1781036890000,"contact":"d18c5c66-8003-4190-93a8-4e0dd200452a","kind":"consent","message":35,"phone":"sha256:e8c373eb9083e964efcf54b95a5b1a060cfd8747619857fdc304e3a37bb74a13","seq":77,"state":"granted","why":"sha256:49e6ed4d90eac9a5b09495952868a9a61894679aeba2a3a89368e9cdb3b83b82"}',X'EE987E7E8EE000D9276F2D5C064577DEE2BD20D9852E80192CCFAC9CE7878C8B');
INSERT INTO "ledger" VALUES(78,1781036890000,'message.queued','{"answers":35,"as":"reply","at":1781036890000,"kind":"message.queued","phone":"sha256:37ecf11e52afa5a63728fd93545cffa50ceb78bce278486df3e1412a82862e72","seq":78,"text":"sha256:1de43853dee4d13690900d2ca4cd97771f93eabb3e00c98e1a9e25a068849930"}',X'A290DB06E75814B8A7106A5631CF4D8A0B7AE804390E696A5F695AEFDCD88F63');
INSERT INTO "ledger" VALUES(79,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":36,"phone":"sha256:aba9fc0f438efb63f692f196e209ad4df79e5a4f570124b3add2093e4206b553","seq":79,"state":"sent","text":"sha256:3e25d64e841b9dd358b93da19f9af065a6207369f3a5c75c51457f7675a6ccc1"}',X'5EC5F721B360280E68885123AB3A2D76B897B935880622E7337F8F49D2C58C4B');
INSERT INTO "ledger" VALUES(80,1781036950000,'message.received','{"at":1781036950000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036950000,"phone":"sha256:824c38f976e0cfec9bb5be8369b4aed59a5f4bc2a0cfc926b34c73ad1a3cf6e4","seq":80,"text":"sha256:edffd7fc7c2effa9fbf5c9c2fc1b4e94f0fd068539daee95f0ea60ab791de767"}',X'8DA75294B88CA50846DCB987DF02EBC8978449BF7AD8BFBB48C3A09FDED1D055');
INSERT INTO "ledger" VALUES(81,1781036950000,'consent','{"at":1781036950000,"contact":"d18c5c66-8003-4190-93a8-4e0dd200452a","kind":"consent","message":37,"phone":"sha256:54aba94a7fe12e9a0e7208f6d4c8bf6b7a5257ef359056f0614803619dd64e88","seq":81,"state":"stopped","why":"sha256:456f2d90a3bac90656eb5527d2137b84dd567e3612888dbb41a8e59a029233f3"}',X'A4DDCCB9E0F56A5C5F01DCA7BACA2B5886AB8217ACDC0F4D9013741266D104A7');
INSERT INTO "ledger" VALUES(82,1781036950000,'message.queued','{"answers":37,"as":"confirmation","at":1781036950000,"kind":"message.queued","phone":"sha256:995b61dbbb06c6d28450afa24e53c5ca04a6166b046385ba41b99bd39d26d0b8","seq":82,"text":"sha256:2819c9b3c287f9a23a8a764fd0e0c939beed41e3e35b93a4e6caf88e5474de53"}',X'F574BDF7286143C75B9D48CFA256BB4D2C878D2132F01310CE579BAEFEFDC076');
INSERT INTO "ledger" VALUES(83,1781036950000,'message.state','{"at":1781036950000,"cause":"","kind":"message.state","message":38,"phone":"sha256:acd667b6cd7ac3778e895f58b3cfd62af022085bb1f0716576ad3308c1c7e553","seq":83,"state":"sent","text":"sha256:2818bd573dfcaa8b8ac0ad80f6c10fad9b561749554add101d50f48b133f330a"}',X'88B2B5DD3E31D87CF17492C7D9E13965C985B1468DC4B382FE944A37CA22AA1C');
INSERT INTO "ledger" VALUES(84,1781037010000,'consent','{"at":1781037010000,"by":"sha256:7971b670a20ac78d8d5948f7363a789e82c8ce17b60c594d34f65ea60ec74d34","contact":"0e6b0efa-9973-4ce7-a68a-4e356044d944","evidence":"staff","kind":"consent","phone":"sha256:4e9c154f02e22b4058b7ac8d5b8e93893b2a678647482f7c989c2eebc0f51968","seq":84,"state":"refused","why":"sha256:c89f91b381bef94bc9466801ae3203b7204bf445a62c19c0c2efb0a7e2814d05"}',X'17E232C341C2C1D53C7F0378F3E62960D9A652F6D325CCDA8727F154DAD2745F');
INSERT INTO "ledger" VALUES(85,1781037070000,'review.decided','{"as":"ignored","at":1781037070000,"by":"sha256:f66b0a2d08e95b56b2d8ee3a01e6a63b6357966583a0e862f36a6f3d6f541d72","kind":"review.decided","message":33,"phone":"sha256:d10e066fd580d1a842cde5e6c7f1949890bca3d4c7eda7d6e93e9c6148fa0053","seq":85,"why":"sha256:43fbd313b74ed82b9d84cd09d756fbc6db3a5a2d49ec0df2cc3f670cc580745e"}',X'6576F55130AEA441BFEC0994D38F3D6639070236B2AF19B421DCE66AB45D7DF0');
INSERT INTO "ledger" VALUES(86,1781037130000,'person.forgotten','{"at":1781037130000,"by":"sha256:1768043f0841eb3d5302e0ab700e4aed988033ab02039f6907e2dc9f61743366","contact":"d18c5c66-8003-4190-93a8-4e0dd200452a","entries":[[74,83]],"kind":"person.forgotten","number":"4443a97d99b1e1931288620aee241c33a12bb0cdcec007834c2ed5e0974b43fe","seq":86,"since":1781036950000,"state":"stopped"}',X'0E826D664D05F99C00A9960A428F8E6CE0BADB65E6BA55155E90408EE46A815F');
INSERT INTO "ledger" VALUES(87,1781037130000,'contact.removed','{"at":1781037130000,"by":"sha256:4ab8d9e8d563ca2f44c208997bf21d1e9fd5f4b2cfd287de26a4611144e2a7b0","contact":"0e6b0efa-9973-4ce7-a68a-4e356044d944","kind":"contact.removed","name":"sha256:2aa91baf519416f90a5a40e919c6543a53bc20d2db4f4cf6fc512d55cb8e0743","phone":"sha256:72eea4f049e748b974fa22235931242f56d1ab7fbbd631533d5a43adc9775297","seq":87}',X'B280DD8635F72D63DA3643C9A6679F4E45AB64542ADA80DDE1CFA14420A8C2C6');
INSERT INTO "ledger" VALUES(88,1781037190000,'invite.approved','{"at":1781037190000,"by":"sha256:a6c761c337eba7a7548a4fcfb9478a8886395a6f82a92b51cafe45bc13e3dc22","contact":"4842402f-903f-44ca-92de-770dab6f4fcc","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"d331a2f4-bb44-49cf-ab02-127eb8aeb3a5","kind":"invite.approved","phone":"sha256:190d99cc120944ca6519227c7c7251c2168097850b8c82c5bd05d5c270cfbfcf","revision":1,"seq":88,"text":"sha256:4ef869ae5f1787fb4e5288a87519ae1d3dadc6edec7df0b387df4c4cd0ed2959","via":"panel"}',X'C46887448A084327DA4CA3A608FB3F9243559B64754754BD2272A273B49E92A1');
INSERT INTO "ledger" VALUES(89,1781037250000,'message.state','{"at":1781037250000,"cause":"","kind":"message.state","message":39,"phone":"sha256:fc09146e3127957071d8c91044c8daffbe9198f6222a64cc1374adb1fe1d426c","seq":89,"state":"sent","text":"sha256:2a7834caf5babb6401b86770d087cc7348065c9c93fad908ef0baba16960b2cb"}',X'59F5D6B5628EAC63DA14F9E6D9B6663F028913C2366A6229D6CE564B98135860');
INSERT INTO "ledger" VALUES(90,1781037250000,'invite.approved','{"at":1781037250000,"by":"sha256:cb6abf2cbaf7abac55c3f6e7425cf2e13ea7f572ca1a2a277d34d46f7d9989d4","contact":"31124b64-9ce0-4445-8797-96dbb42d037f","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"c496a405-998a-4f6d-a427-b5cd4bb85099","kind":"invite.approved","phone":"sha256:556164695f51c62a85f4998b460bff0a66974245e348d0f3dc63a3069371e2b8","revision":1,"seq":90,"text":"sha256:b59228e895e1fd58af8496b22091772e99d6321fe304fbe1d2cb2f75e0e320f6","via":"panel"}',X'4ACF3AFD82100472969D9567325BDB6F7DDE0BBB67136DB222E7606518320E3E');
INSERT INTO "ledger" VALUES(91,1781037310000,'message.state','{"at":1781037310000,"cause":"","kind":"message.state","message":40,"phone":"sha256:545e4e8128de87023b6eb61fa428dbd7c58112852b97dd93e88fcaaf5b8a9f4d","seq":91,"state":"sent","text":"sha256:53b62c12f22bd78e8cfbc1a54bbef9e4feb1acdb1e85d0f26dcfd61e17300522"}',X'7A49D423AC55A1D5491C33DEB94BC939CB425C74B7B33D4AF4DBD88847B7DDC2');
INSERT INTO "ledger" VALUES(92,1781037310000,'invite.approved','{"at":1781037310000,"by":"sha256:1187e9e312d2d566a2bf52c24265f0d585753a5dbdc1f64188d6bab51a73f7d1","contact":"b63e6590-172a-4321-8567-f9ff175f846f","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"5590aa02-bb2a-461e-a68e-44a79f05f97a","kind":"invite.approved","phone":"sha256:ed045935e5bca873f2eecb3555140b98a335af2c6aca8f748bc73559cc2afd75","revision":1,"seq":92,"text":"sha256:311d8e90fa0a876a4b3b332048e9817ce8fbaf25c6e5c1929023c19407e2c001","via":"panel"}',X'0134D35B0FBF7DEC51E772C6ADC1BE676ED417D3CEEA27865F05A39B042609F6');
INSERT INTO "ledger" VALUES(93,1781037370000,'invite.approved','{"at":1781037370000,"by":"sha256:44740a540525e325a3ac2dd43cdccf46d41dabd9772e5d4fd617bdb870cc42ed","contact":"e36362e1-6bab-406d-b771-0a867e8630c5","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"019cc579-52ef-4c33-98bd-3e697fde9e5c","kind":"invite.approved","phone":"sha256:b670a4cc06f512c75ac5cf849cc1cf1abde4ee961716934338404012fc3673f5","revision":1,"seq":93,"text":"sha256:4fee05fa5cb167f814e624acd8d712b497dcb0a8864f06fc306d0732890cab68","via":"panel"}',X'802DFDB0C8C92E786F030523B6DA32BF0FE5B567E413C257018D40D85B522E95');
INSERT INTO "ledger" VALUES(94,1795790747573,'user.added','{"at":1795790747573,"kind":"user.added","role":"admin","seq":94,"user":"sha256:3c7b288e2c034d912b41f824efb3860495552b9d49b6400334d40cf764dbda23","via":"command line"}',X'5DA57C3B91C1C4BD25395D582488C9D666497D1D7F14C3D7B45F0010E14DB7BD');
INSERT INTO "ledger" VALUES(95,1795790748239,'user.added','{"at":1795790748239,"kind":"user.added","role":"viewer","seq":95,"user":"sha256:7384d68abf70b799073885cda45a4c34d4c6219ca2d10d8808ce78a272c2ac32","via":"command line"}',X'C7E2936A304EEA3AFC848865E02F72C144C135CB0ACF786B8AB1EE1F4BC396E0');
INSERT INTO "ledger" VALUES(96,1795790748392,'token.added','{"at":1795790748392,"kind":"token.added","role":"viewer","seq":96,"token":1,"user":"sha256:25b9f1d6e23f1323eb79b428cdc09e5177fa4126c30d6a8d18b14aaa6bd39d60","via":"command line"}',X'B0BAE703125C9628D04F8F80BA8450065FF523C57261FCE3DE7D3327CEEECAAA');
CREATE TABLE ledger_words (
  seq   INTEGER NOT NULL REFERENCES ledger (seq),
  field TEXT NOT NULL,
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_words" VALUES(1,'by',X'4D7E3966CACEE1D79B0BB6B26E27BFE1','optin-gateway');
INSERT INTO "ledger_words" VALUES(2,'by',X'BD6A1F3802EDC17D2EE58DFA782E41A4','ana');
INSERT INTO "ledger_words" VALUES(2,'phone',X'1B5A9DC6396014B16877695AB0F45A62','+15550100115');
INSERT INTO "ledger_words" VALUES(2,'text',X'ACD05274217EC9B9D83C23644429D8F6','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(3,'phone',X'12527FAC68BA779F27D9E1C3056EA996','+15550100115');
INSERT INTO "ledger_words" VALUES(3,'text',X'0AFDB2E2EBEF9BAE7972EC0F734E46DD','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(4,'by',X'826A8D3431B9EEC139D1339A6695101A','ana');
INSERT INTO "ledger_words" VALUES(4,'phone',X'CC8EE6DAE61A85FB192BF8BDC5E931A0','+15550100101');
INSERT INTO "ledger_words" VALUES(4,'text',X'299048A4CAD8FE35D3B4CB3350965633','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(5,'phone',X'A16DBA82FBCA9509C086DCC462CCA974','+15550100101');
INSERT INTO "ledger_words" VALUES(5,'text',X'CE7C1F7317C8F9A9A0A1878FE9DD8F55','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(6,'phone',X'F45803C5CFB204820261D8A676B4E0FD','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'phone',X'E0B4C9A8B49D5581D15C30338EFD5D97','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'text',X'2824CDBBE3A797D87243231BA67D04AA','Yes please');
INSERT INTO "ledger_words" VALUES(8,'phone',X'1FAD2905EBB9202DBDDB149DB32F0537','+15550100101');
INSERT INTO "ledger_words" VALUES(8,'why',X'4BA38B5164EB58DB27309A6F66F23A47','whole message is “yes” after removing courtesies');
INSERT INTO "ledger_words" VALUES(9,'phone',X'51EB733A6B74673D3D348AB37AFC68DF','+15550100101');
INSERT INTO "ledger_words" VALUES(9,'text',X'A1707C7F3A6B362D12E5B58660639E73','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(10,'phone',X'0B5A2EB8324483F2CC7D84A45D3E803D','+15550100101');
INSERT INTO "ledger_words" VALUES(10,'text',X'A7861CCEA97ABFFF2ED791CD18C096BA','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(11,'by',X'347C92FA495B4FE1161D7766E17B267A','ana');
INSERT INTO "ledger_words" VALUES(11,'phone',X'87832AD8E7C144226FCBBE2921BAB960','+15550100101');
INSERT INTO "ledger_words" VALUES(11,'text',X'E44D0D64BA535A60B3D4B0125105D7AD','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(12,'phone',X'57E61F25569016F820026D9DA40B3549','+15550100101');
INSERT INTO "ledger_words" VALUES(12,'text',X'2C24077988E072389FB599FBB6E69D89','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(13,'by',X'6AAB6B61E32DEC2039F3DE8646F134CE','ana');
INSERT INTO "ledger_words" VALUES(13,'phone',X'A78E7EE91ED9D9F83ED89EBB3C8D2AD6','+15550100102');
INSERT INTO "ledger_words" VALUES(13,'text',X'E68B285434512EEA92D6867FE57FA5C9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(14,'phone',X'029FEA103D01D650ABFD0864729288BC','+15550100102');
INSERT INTO "ledger_words" VALUES(14,'text',X'EA598C031175432301991E16A631D244','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(15,'phone',X'1CC85DDF1E5F3094CFC77FB0F69CA207','+15550100102');
INSERT INTO "ledger_words" VALUES(15,'text',X'616A4BB1CB169DC8A4DD85AF01EA9CDB','No');
INSERT INTO "ledger_words" VALUES(16,'phone',X'603A95C13A54F914C4A2EDAF0033B53D','+15550100102');
INSERT INTO "ledger_words" VALUES(16,'why',X'907DEAED0AE4FE91A1778C78A5EF492A','whole message is “no”');
INSERT INTO "ledger_words" VALUES(17,'phone',X'CF5437CE9294B7705E16EABAD0655DE1','+15550100102');
INSERT INTO "ledger_words" VALUES(17,'text',X'97F3B65D59D1D2BD3A460F063DDD5707','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(18,'phone',X'8FD05EB666758C3A04F828B5D9087BEE','+15550100102');
INSERT INTO "ledger_words" VALUES(18,'text',X'A5264D81EACD6A24F99455B60232683D','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(19,'by',X'FD6A84C5A07DA6E399A2F4BC253FFDDD','ana');
INSERT INTO "ledger_words" VALUES(19,'phone',X'9372635A2DE645D1F307C305EF54CFE0','+15550100103');
INSERT INTO "ledger_words" VALUES(19,'text',X'EFFFF60FA044C44604A09130F5579026','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(20,'phone',X'1D3D296AF1B0812EA9175E4A2B8B2F8F','+15550100103');
INSERT INTO "ledger_words" VALUES(20,'text',X'FACC8BB7A5B1114E46D730510CDF55E1','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(21,'phone',X'E160912AB5A15E59550910679FC3545D','+15550100103');
INSERT INTO "ledger_words" VALUES(21,'text',X'E5674C0A4E4DDB7B99FF92D947E5C33E','STOP');
INSERT INTO "ledger_words" VALUES(22,'phone',X'E0DE77201EE1F8F1A805024C21D71480','+15550100103');
INSERT INTO "ledger_words" VALUES(22,'why',X'92076764884878EA9733850D1C8AB5A3','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(23,'phone',X'1842C12920FEAD3B3D586F7BF1E64A38','+15550100103');
INSERT INTO "ledger_words" VALUES(23,'text',X'88BC79621C5BD4FD2347617A27058AB1','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(24,'phone',X'FF519907C0A54C960BCA8E1158621AD7','+15550100103');
INSERT INTO "ledger_words" VALUES(24,'text',X'21E5AACC816BA34ADE115DE9F26E279B','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(25,'by',X'04618C73DD33248423E6DE7249CC4B67','ana');
INSERT INTO "ledger_words" VALUES(25,'phone',X'C4110890D3C551C3CA50016C272D42C7','+15550100105');
INSERT INTO "ledger_words" VALUES(25,'text',X'253EF3323569913E7EFC4A07B3A2E77D','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(26,'phone',X'652E4E81C5E6FEA53115C860952D36D2','+15550100105');
INSERT INTO "ledger_words" VALUES(26,'text',X'A696CE6647BBF5CCA180C2AD0CE6F30C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(27,'by',X'4F9498C99B40CBE12C8B1E42775EDE02','ana');
INSERT INTO "ledger_words" VALUES(27,'phone',X'5CAFD4DA297692156E9453C9CCD70328','+15550100112');
INSERT INTO "ledger_words" VALUES(27,'text',X'92536CDA8AC092204D64EE7022A1549C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(28,'phone',X'23197CE9401B6687BB64A30D1A00DD43','+15550100112');
INSERT INTO "ledger_words" VALUES(28,'text',X'34AFC8608F54A66D3647829F96FB41C2','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(29,'by',X'C884FDC20558B09E3F04C8308A28D3D8','ana');
INSERT INTO "ledger_words" VALUES(29,'phone',X'D55B7C48003494CD26421B0EEFF6D9EE','+15550100113');
INSERT INTO "ledger_words" VALUES(29,'text',X'989A46EB5D92AEBD9676C87613E08913','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(30,'phone',X'6C7AAA7CB299BFDC201864A68157F30F','+15550100113');
INSERT INTO "ledger_words" VALUES(30,'text',X'299232462AEA56C79FD2B07896D46D50','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(31,'by',X'15CE176EE92CB9B2679DEA8F9022459A','ana');
INSERT INTO "ledger_words" VALUES(31,'phone',X'2AC33F5CE54461EB6FD0CF88E603A52D','+15550100112');
INSERT INTO "ledger_words" VALUES(31,'text',X'A685331499180B14D0DE6B531D5814CB','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(32,'by',X'D819FC606151FC663BDC24906311D903','ana');
INSERT INTO "ledger_words" VALUES(32,'phone',X'3B9675875B50216465CC0C71AF99AD97','+15550100112');
INSERT INTO "ledger_words" VALUES(33,'phone',X'17C212B677B34E3573B193A3D50F6122','+15550100112');
INSERT INTO "ledger_words" VALUES(33,'text',X'EF13FC7947E4D9675A037FEB2F214572','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(34,'by',X'74C9715BFA7C4B6B4B66F01FD81815A1','ana');
INSERT INTO "ledger_words" VALUES(34,'phone',X'A4F3B19D6D51C4C0F52214A8255C5723','+15550100113');
INSERT INTO "ledger_words" VALUES(35,'by',X'7B84EF586C5B22C4CAB7FD4D522C1ED4','ana');
INSERT INTO "ledger_words" VALUES(35,'phone',X'D4409CCA5F9816B13E810926E098FC02','+15550100106');
INSERT INTO "ledger_words" VALUES(35,'text',X'828C72533F8E07315D886364878A7DA7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(36,'phone',X'ADA0CC2AFA02412AE7361A1A86D47195','+15550100106');
INSERT INTO "ledger_words" VALUES(36,'text',X'A6EEBA77E5529A8601A9D929D39E53C3','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(37,'by',X'452143F80E2A8180D24DA5ACF6ECF95C','ana');
INSERT INTO "ledger_words" VALUES(37,'phone',X'F01B3BC2717A61E6236364887A8E6E96','+15550100107');
INSERT INTO "ledger_words" VALUES(37,'text',X'81D3453D404C1238E2E1777AA3E8B911','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(38,'by',X'80FB581BA24E7D0EBAE32B7FC28A2B57','ana');
INSERT INTO "ledger_words" VALUES(38,'phone',X'A1A563A2917C7A3BC73F1D58A18ABCFC','+15550100107');
INSERT INTO "ledger_words" VALUES(39,'by',X'77EB8E1F2CDBD314C29D0887195E0BCC','ana');
INSERT INTO "ledger_words" VALUES(39,'phone',X'9CB21D7F2F664A811312348B18F2C28A','+15550100108');
INSERT INTO "ledger_words" VALUES(39,'text',X'26B0F56AF09AA908E3D56F7F54A6CC6E','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(40,'phone',X'6AB9143578265D75F2409DD6245C96B5','+15550100108');
INSERT INTO "ledger_words" VALUES(40,'text',X'BCFD33F1573AAC09E3449F61BFD0F510','STOP');
INSERT INTO "ledger_words" VALUES(41,'phone',X'E1C31BA980EE2E7F17E4259E6BEE8E2D','+15550100108');
INSERT INTO "ledger_words" VALUES(41,'why',X'6178D45CDAF5D1DC4526D73BEA305780','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(42,'phone',X'A88888688A024F0B6362B64CA525F808','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'phone',X'07B5FB82D77E9A37B8B42A6D3BE2C09B','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'text',X'37085B548059BAFB48C49EDB19651023','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(44,'phone',X'4A227806F79AE318B4AE965DDF3CF603','+15550100108');
INSERT INTO "ledger_words" VALUES(44,'text',X'C974E838FACC23B71C009247F96298B4','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(45,'by',X'53AA02AACFC47D445862EC1B93B6B223','ana');
INSERT INTO "ledger_words" VALUES(45,'phone',X'32700ECD14C31D099DBC3B0F40865267','+15550100109');
INSERT INTO "ledger_words" VALUES(45,'text',X'E20F43E67BA3CFE4C337620E5CFB88B4','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(46,'phone',X'416F791EB3E33B66680D4BBB13942C4B','+15550100109');
INSERT INTO "ledger_words" VALUES(46,'text',X'E05E9E305B4E83A3979C831DBE54AD1E','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(47,'phone',X'E68A3C05F87C05DA6B5EB270C8BA40C7','+15550100109');
INSERT INTO "ledger_words" VALUES(47,'text',X'EE99E10FCA035559B3B65138B3A8FE72','Who is this and why do you ask me?');
INSERT INTO "ledger_words" VALUES(48,'phone',X'31BFE606B9B602C5DFDBEC8DF28421D1','+15550100109');
INSERT INTO "ledger_words" VALUES(48,'why',X'B280D82571D48985694C14364E52EFB8','asks a question');
INSERT INTO "ledger_words" VALUES(49,'phone',X'D25FA28DC5BCB27BB2290CE09E2D7EA4','+15550100109');
INSERT INTO "ledger_words" VALUES(49,'text',X'3A98D2FF9A2C4A52EE8FE5A08D196894','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(50,'phone',X'03BFAAD35C0B9FD3C6D5CB9D8D85945A','+15550100109');
INSERT INTO "ledger_words" VALUES(50,'text',X'116114A619B1D0142E7071234D6C2FF1','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(51,'by',X'EAFFAF730C7F17DCF4D95E8AE198D8DD','ana');
INSERT INTO "ledger_words" VALUES(51,'phone',X'7A642F7042484721FB0B3FDA8CC9F522','+15550100110');
INSERT INTO "ledger_words" VALUES(51,'text',X'6628E315B6674D2C3674AB8679BF3D65','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(52,'phone',X'621086D307447BAFEBCC04A578995418','+15550100110');
INSERT INTO "ledger_words" VALUES(52,'text',X'F6F1B73A966DD1E7C9E6D1E525CEF488','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(53,'phone',X'E6F8698AB451ACFC8F83FF26C1A83D9A','+15550100110');
INSERT INTO "ledger_words" VALUES(53,'text',X'69FEF9F6F6E2EED3542454BC0EE60D04','What would you text me about?');
INSERT INTO "ledger_words" VALUES(54,'phone',X'2C17409CBB77F41EE9F73B1F015A0626','+15550100110');
INSERT INTO "ledger_words" VALUES(54,'why',X'A6EA156C52BF57D00B7E6F46C7038320','asks a question');
INSERT INTO "ledger_words" VALUES(55,'phone',X'4592B21088C2B5520966480CF5467E2C','+15550100110');
INSERT INTO "ledger_words" VALUES(55,'text',X'38218016AC101A4929C3F171BDA218A2','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(56,'phone',X'5F14AAA6721A06545C6C692E5F9AB1FC','+15550100110');
INSERT INTO "ledger_words" VALUES(56,'text',X'4F0C95EE054C39A4FC2BAC11537A75E4','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(57,'phone',X'F23FB61DFE8232A6C219A46540854765','+15550100110');
INSERT INTO "ledger_words" VALUES(57,'text',X'01F087C4589B6AD7A85BF0068F4FE345','Yes');
INSERT INTO "ledger_words" VALUES(58,'phone',X'C95C5272CF6C303940FFEF53EACD4453','+15550100110');
INSERT INTO "ledger_words" VALUES(58,'why',X'4F364F54C98BCA7CF1106B8CB3E308A1','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(59,'phone',X'D54521D547D3C514D24F87CF2E7E6E8B','+15550100110');
INSERT INTO "ledger_words" VALUES(59,'text',X'2C2A50E965EAEF70A7A372EAE7A9A12E','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(60,'phone',X'08E95AE20D9A6755696BF8156D70A867','+15550100110');
INSERT INTO "ledger_words" VALUES(60,'text',X'680F7613DDD147A8D5414952BD9FE4D1','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(61,'by',X'8F74D089845288F342BEE09C88DE38F3','ana');
INSERT INTO "ledger_words" VALUES(61,'phone',X'B7CE0D1DE35563077BF6651595F26395','+15550100111');
INSERT INTO "ledger_words" VALUES(61,'text',X'7B01149715B8DF7A9CE8BCAE205A95D1','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(62,'phone',X'E90959F18D475D41C78760A9A81EB607','+15550100111');
INSERT INTO "ledger_words" VALUES(62,'text',X'ADCA1999C14FEF3E1F9E3B35CD435D8B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(63,'phone',X'E6A937001F19A0D319C5200E261ED3AB','+15550100111');
INSERT INTO "ledger_words" VALUES(64,'phone',X'89F1BAF93A0D543BEE17A89C63F55032','+15550100114');
INSERT INTO "ledger_words" VALUES(64,'text',X'A16AD5C81EED42D6F251E21D6751B3FE','STOP');
INSERT INTO "ledger_words" VALUES(65,'phone',X'B3F2C325FE7443604494DD4D14091C53','+15550100114');
INSERT INTO "ledger_words" VALUES(65,'why',X'90D03700F7D07EF2DF249490CB5357EF','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(66,'phone',X'15C7750F841959DA8588B3FBEA35EBC9','+15550100114');
INSERT INTO "ledger_words" VALUES(66,'text',X'06AEED078D4E40558AB5969E9AA4CF53','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(67,'phone',X'DA65915524E9216C4C23A1EFB547836F','+15550100114');
INSERT INTO "ledger_words" VALUES(67,'text',X'56FE6C48D311D62E913C217A46B7EB4E','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(68,'phone',X'DDC56A02ABDE32B89781AD509BA0C84F','+15550100114');
INSERT INTO "ledger_words" VALUES(68,'text',X'513C161151232DD1045AE2FB4F7E2F44','START');
INSERT INTO "ledger_words" VALUES(69,'phone',X'168CA90301CB072BD831D687F9F1A060','+15550100114');
INSERT INTO "ledger_words" VALUES(69,'why',X'9E02064BEAB2C4FA9CB60BDE88390FF5','they texted START');
INSERT INTO "ledger_words" VALUES(70,'phone',X'D8D10A0508BDE931F41E986E500B73FA','+15550100114');
INSERT INTO "ledger_words" VALUES(70,'why',X'2C2E395F4630C4C3E23DE5C20912F4F7','They texted START after a no or a stop: they may be asked again, but have not said yes.');
INSERT INTO "ledger_words" VALUES(71,'phone',X'B1EE54149C83F451B8DD5E5E81E37DBF','+15550100199');
INSERT INTO "ledger_words" VALUES(72,'phone',X'A0066AE94AEB7B5FC2CDBD49286C840A','+15550100199');
INSERT INTO "ledger_words" VALUES(72,'text',X'963849BF32B02D6F0D61AE0ED33BD1F2','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.');
INSERT INTO "ledger_words" VALUES(73,'phone',X'CB08F561CAA04569A34D600840A2EE24','+15550100199');
INSERT INTO "ledger_words" VALUES(73,'why',X'D7E69E474259328323763CF3C9A682A5','is none of the answers we know');
INSERT INTO "ledger_words" VALUES(74,'by',X'67EDC8AD420385FA3295EC64443E1A71','ana');
INSERT INTO "ledger_words" VALUES(84,'by',X'7792AABAE5E3A1F16DA7B4DF85F9EECB','ana');
INSERT INTO "ledger_words" VALUES(84,'phone',X'9DB83F3D6B6625C5E37686F5151F30D4','+15550100120');
INSERT INTO "ledger_words" VALUES(84,'why',X'CE55FB12CD5E2F537BA9123E4027CE16','they told ana: at the front desk');
INSERT INTO "ledger_words" VALUES(85,'by',X'3FA2B70467FA8E29C67FBBC034429C4D','ana');
INSERT INTO "ledger_words" VALUES(85,'phone',X'05ABFE365B9746B598FF92D00A8DDB39','+15550100199');
INSERT INTO "ledger_words" VALUES(85,'why',X'93A9B5B414F1D853CF01C0D5322F424F','answered by telephone');
INSERT INTO "ledger_words" VALUES(86,'by',X'30E0F61DA61514035EA95285A0CC2061','ana');
INSERT INTO "ledger_words" VALUES(87,'by',X'63BAF5EC0F7F61A441737D05CA56CA07','ana');
INSERT INTO "ledger_words" VALUES(87,'name',X'3E635E50B9D2C195D2CC4833440D691E','Vic Deleted');
INSERT INTO "ledger_words" VALUES(87,'phone',X'C15D5499192F3A2BF70CCFD1336335DA','+15550100120');
INSERT INTO "ledger_words" VALUES(88,'by',X'F018B0261159DFA6BE29EB7A465B9EC7','ana');
INSERT INTO "ledger_words" VALUES(88,'phone',X'F13C573BA6FF548009CE53E282FDDAE1','+15550100104');
INSERT INTO "ledger_words" VALUES(88,'text',X'9F52F1E4987C6AC9608AF1159B853D48','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(89,'phone',X'6B81A98042EEBEACF5C11938D990BC3F','+15550100104');
INSERT INTO "ledger_words" VALUES(89,'text',X'C7269A078628EC0E4BE8645F2EB7B443','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(90,'by',X'1CC7AEE7843512158330C562394CD15B','ana');
INSERT INTO "ledger_words" VALUES(90,'phone',X'8D8A352F09F20150E922BA1A02E1B328','+15550100116');
INSERT INTO "ledger_words" VALUES(90,'text',X'CE69C5F7ED0088390459F3D6FD256D12','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(91,'phone',X'94E089F6ED2811972B9FF8442AD9AABB','+15550100116');
INSERT INTO "ledger_words" VALUES(91,'text',X'D63B93801783489FE21543A42471B528','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(92,'by',X'4ACDB5B5A6D819066AB06CA66A47DB60','ana');
INSERT INTO "ledger_words" VALUES(92,'phone',X'38F5F84E258EFFCE151DE16D27119BA1','+15550100117');
INSERT INTO "ledger_words" VALUES(92,'text',X'BE50F7D04D088A327666BEA29615C873','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(93,'by',X'84DAEC4690E3227B370ADB9AF078813A','ana');
INSERT INTO "ledger_words" VALUES(93,'phone',X'C22DE0C0A55392CC597C377A1937618B','+15550100118');
INSERT INTO "ledger_words" VALUES(93,'text',X'BC3F8BA6B98ADB301B8D7C84CA2D16B2','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(94,'user',X'29E36654F476D3428C6C1F530DD0C129','ana');
INSERT INTO "ledger_words" VALUES(95,'user',X'2F6A36798461B3BB881756827B4C6CDE','ben');
INSERT INTO "ledger_words" VALUES(96,'user',X'3D283F0A97A764336C112DF1CC16EFB4','ana');
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
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq), single_shift INTEGER NOT NULL DEFAULT 0 CHECK (single_shift BETWEEN 0 AND 255), locking_shift INTEGER NOT NULL DEFAULT 0 CHECK (locking_shift BETWEEN 0 AND 255), sim TEXT, erased_at INTEGER,
  CHECK ((direction = 'in') = (kind = 'inbound')),
  CHECK ((direction = 'in') = (state = 'received')),
  CHECK ((kind IN ('reply', 'confirmation')) = (answers_id IS NOT NULL)),
  CHECK ((kind = 'staff') = (sender IS NOT NULL))
) STRICT;
INSERT INTO "messages" VALUES(1,'d402c5f4-775b-40c3-9a8f-7a50c327b20b','out','invite','sent',15,'+15550100115','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1780326000000,1780326010000,NULL,1780326010000,1,1780326005000,NULL,1,NULL,NULL,NULL,NULL,NULL,2,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(2,'fca85e37-046f-4bce-845d-167253000c78','out','invite','delivered',1,'+15550100101','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017270000,1781017330000,NULL,1781017330000,2,1781017275000,NULL,2,NULL,NULL,NULL,NULL,NULL,4,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(3,'32fac5ba-b467-4741-b918-2251d983951f','in','inbound','received',1,'+15550100101','Yes please','main',1781017330000,1781017330000,1781017330000,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes” after removing courtesies',7,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(4,'5cdcbcee-f06b-4dc1-aa04-67729bf5b62b','out','reply','sent',1,'+15550100101','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781017330000,1781017330000,NULL,1781017330000,2,1781017330000,NULL,3,NULL,3,NULL,NULL,NULL,9,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(5,'eaa2aa0c-2207-41c3-b38d-dcca1b4365f3','out','staff','sent',1,'+15550100101','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.','main',1781017390000,1781017390000,NULL,1781017390000,NULL,1781017390000,NULL,4,NULL,NULL,'ana',NULL,NULL,11,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(6,'4d40c63b-28d7-4b69-8fdd-62fd526c865f','out','invite','sent',2,'+15550100102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017450000,1781017510000,NULL,1781017510000,3,1781017455000,NULL,5,NULL,NULL,NULL,NULL,NULL,13,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(7,'484fea1a-8cc3-4d2b-805a-45a82df2e513','in','inbound','received',2,'+15550100102','No','main',1781017510000,1781017510000,1781017510000,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'no','whole message is “no”',15,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(8,'a2c0285c-fa9d-4898-8eb3-2b5dbbe8f77b','out','confirmation','sent',2,'+15550100102','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.','main',1781017510000,1781017510000,NULL,1781017510000,3,1781017510000,1781017810000,6,NULL,7,NULL,NULL,NULL,17,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(9,'faf2ec0f-016d-4742-9b81-423bead004d8','out','invite','sent',3,'+15550100103','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017570000,1781017630000,NULL,1781017630000,4,1781017575000,NULL,7,NULL,NULL,NULL,NULL,NULL,19,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(10,'70e6281f-b05b-4de5-ba34-236de17d44fd','in','inbound','received',3,'+15550100103','STOP','main',1781017630000,1781017630000,1781017630000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',21,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(11,'ee93bf44-6b7b-459e-8f93-12e143b840b4','out','confirmation','sent',3,'+15550100103','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781017630000,1781017630000,NULL,1781017630000,NULL,1781017630000,1781017930000,8,NULL,10,NULL,NULL,NULL,23,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(12,'353481dc-ce14-4ded-884b-069dead00164','out','invite','in_doubt',5,'+15550100105','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017690000,1781017750000,NULL,1781017750000,5,1781017695000,NULL,9,NULL,NULL,NULL,NULL,NULL,25,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(13,'7dec061b-559b-4078-811b-e4279d7e1732','out','invite','in_doubt',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017750000,1781017870000,NULL,1781017810000,6,1781017755000,NULL,10,'The invite was replaced by a new one.',NULL,NULL,NULL,NULL,27,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(14,'089d8325-4ed3-467e-b6c1-917b7163b96c','out','invite','sent',13,'+15550100113','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017810000,1781017930000,NULL,1781017870000,7,1781017815000,NULL,11,NULL,NULL,NULL,NULL,NULL,29,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(15,'1c988bc7-2581-4d4a-aa31-0e0730f4bb23','out','invite','sent',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017870000,1781017930000,NULL,1781017930000,8,1781017875000,NULL,12,NULL,NULL,NULL,NULL,NULL,31,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(16,'6f04ab8b-9a9c-432b-90ea-a2252dd230fa','out','invite','failed',6,'+15550100106','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017990000,1781032450000,NULL,NULL,9,1781017995000,NULL,13,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.',NULL,NULL,NULL,NULL,35,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(17,'62715dd6-beda-45c3-8fe8-b650d7be69a0','out','invite','withdrawn',7,'+15550100107','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036110000,1781036110000,NULL,NULL,10,1781036115000,NULL,14,'Taken back before it left.',NULL,NULL,NULL,NULL,37,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(18,'46f94a02-369e-47bc-8c41-0dd3bb2a2d84','out','invite','suppressed',8,'+15550100108','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036170000,1781036170000,NULL,NULL,11,1781036175000,NULL,15,'They asked us to stop.',NULL,NULL,NULL,NULL,39,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(19,'be32a5fc-3ace-4e22-9ed7-f09a7406f8cf','in','inbound','received',8,'+15550100108','STOP','main',1781036170000,1781036170000,1781036170000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',40,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(20,'d7a79b3b-73c8-4f9e-9d39-70e6dfbc1793','out','confirmation','sent',8,'+15550100108','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036170000,1781036170000,NULL,1781036170000,NULL,1781036170000,1781036470000,16,NULL,19,NULL,NULL,NULL,43,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(21,'72f323c4-7fa6-4201-a4f3-a6ac331d2d4d','out','invite','sent',9,'+15550100109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036230000,1781036290000,NULL,1781036290000,12,1781036235000,NULL,17,NULL,NULL,NULL,NULL,NULL,45,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(22,'034fe8ae-abe1-4add-a71f-46d229ac99c4','in','inbound','received',9,'+15550100109','Who is this and why do you ask me?','main',1781036290000,1781036290000,1781036290000,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',47,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(23,'8538882e-84a8-4f4e-99f5-e503cdca57d7','out','reply','sent',9,'+15550100109','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036290000,1781036290000,NULL,1781036290000,12,1781036290000,NULL,18,NULL,22,NULL,NULL,NULL,49,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(24,'4d767e11-4e5d-44b7-89ae-8f9427404193','out','invite','sent',10,'+15550100110','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036350000,1781036410000,NULL,1781036410000,13,1781036355000,NULL,19,NULL,NULL,NULL,NULL,NULL,51,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(25,'fdf84fb4-1045-4136-8b61-a9e730689227','in','inbound','received',10,'+15550100110','What would you text me about?','main',1781036410000,1781036410000,1781036410000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',53,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(26,'d6255144-b2f2-4ea1-88fa-d6fd0c1dc64e','out','reply','sent',10,'+15550100110','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036410000,1781036410000,NULL,1781036410000,13,1781036410000,NULL,20,NULL,25,NULL,NULL,NULL,55,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(27,'63dde100-1c8d-45aa-af09-4af947f9c4a0','in','inbound','received',10,'+15550100110','Yes','main',1781036470000,1781036470000,1781036470000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',57,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(28,'88ba813c-2853-4675-a2e1-57def88bcee2','out','reply','sent',10,'+15550100110','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036470000,1781036470000,NULL,1781036470000,13,1781036470000,NULL,21,NULL,27,NULL,NULL,NULL,59,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(29,'57c1eaa1-336a-4919-98b2-b6a00b749e65','out','invite','undelivered',11,'+15550100111','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036530000,1781036590000,NULL,1781036590000,14,1781036535000,NULL,22,NULL,NULL,NULL,NULL,NULL,61,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(30,'3afe974a-aa56-489a-9f53-0db05265aaf8','in','inbound','received',14,'+15550100114','STOP','main',1781036650000,1781036650000,1781036650000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',64,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(31,'28d72b0e-4814-4366-83c2-e1baa3dd30d0','out','confirmation','sent',14,'+15550100114','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036650000,1781036650000,NULL,1781036650000,NULL,1781036650000,1781036950000,23,NULL,30,NULL,NULL,NULL,66,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(32,'f0dfcdc6-7824-4730-a457-2b4038a24621','in','inbound','received',14,'+15550100114','START','main',1781036710000,1781036710000,1781036710000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'start','whole message is “start”',68,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(33,'33d4b812-ecce-4666-a714-efa03a64154e','in','inbound','received',21,'+15550100199','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.','main',1781036770000,1781036770000,1781036770000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','is none of the answers we know',72,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(34,'c990b6df-bb4b-40bf-ad1e-920098621383','out','invite','sent',NULL,'','','main',1781036830000,1781036890000,NULL,1781036890000,15,1781036835000,NULL,24,NULL,NULL,NULL,NULL,NULL,74,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(35,'f8aed1c5-89a3-4525-9b65-d5074e9b0c83','in','inbound','received',NULL,'','','main',1781036890000,1781036890000,1781036890000,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'yes',NULL,76,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(36,'1accd489-455f-4ad5-9996-1e228fc22499','out','reply','sent',NULL,'','','main',1781036890000,1781036890000,NULL,1781036890000,15,1781036890000,NULL,25,NULL,35,NULL,NULL,NULL,78,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(37,'8c3a5ffc-ebf8-4fa0-be47-19d5680cca2a','in','inbound','received',NULL,'','','main',1781036950000,1781036950000,1781036950000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop',NULL,80,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(38,'1c2d1086-5714-4e15-b593-2ca4bf835547','out','confirmation','sent',NULL,'','','main',1781036950000,1781036950000,NULL,1781036950000,NULL,1781036950000,1781037250000,26,NULL,37,NULL,NULL,NULL,82,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(39,'f97302c0-89fb-4410-be25-9b0e6e5622e3','out','invite','sent',4,'+15550100104','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037190000,1781037250000,NULL,1781037250000,16,1781037195000,NULL,27,NULL,NULL,NULL,NULL,NULL,88,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(40,'65caa64c-2ebb-4d64-9e40-0f7332e94d49','out','invite','sent',16,'+15550100116','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037250000,1781037310000,NULL,1781037310000,17,1781037255000,NULL,28,NULL,NULL,NULL,NULL,NULL,90,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(41,'8cd3d3b2-6790-45d0-92d2-bb72e6f9a603','out','invite','sending',17,'+15550100117','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037310000,1781037370000,NULL,NULL,18,1781037315000,NULL,29,NULL,NULL,NULL,NULL,NULL,92,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(42,'35ca5f62-06f2-4383-b2d3-9f556e2d3a74','out','invite','queued',18,'+15550100118','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781037370000,1781037370000,NULL,NULL,19,1781037375000,NULL,30,NULL,NULL,NULL,NULL,NULL,93,0,0,NULL,NULL);
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('concat',X'3330');
INSERT INTO "meta" VALUES('head',X'39363A62306261653730333132356339363238643034663866383062613834353030363566663532336335373236316663653364653764333332376365656563616161');
INSERT INTO "meta" VALUES('key',X'4CE4569871DACC0427964FCF56227161EED94D4927C5843772F8B3516EDA8410');
CREATE TABLE modem_health (
  modem      TEXT NOT NULL,
  at         INTEGER NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('absent', 'starting', 'pin_wanted', 'not_registered', 'ready')),
  sim        TEXT,
  operator   TEXT,
  signal_dbm INTEGER CHECK (signal_dbm BETWEEN -150 AND 0),
  used       INTEGER CHECK (used >= 0),      -- slots of the storage messages are received into
  total      INTEGER CHECK (total >= 0),
  PRIMARY KEY (modem, at),
  CHECK ((used IS NULL) = (total IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO "modem_health" VALUES('main',1780326000000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1780326070000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017390000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017450000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017570000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017750000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781036110000,'ready',NULL,NULL,NULL,NULL,NULL);
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
CREATE TABLE "reviews" (
  id         INTEGER PRIMARY KEY,
  message_id INTEGER NOT NULL UNIQUE REFERENCES messages (id) ON DELETE CASCADE,
  reason     TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  closed_at  INTEGER,
  -- 'answered': by a later clear wish of theirs; 'replied': a colleague wrote back; 'looked_at': before there
  -- was anything to decide; the others are what a person decided
  closed_as  TEXT CHECK (closed_as IN ('answered', 'replied', 'yes', 'no', 'stop', 'ignored', 'looked_at')),
  closed_by  TEXT,
  note       TEXT,                            -- why, in the words of who decided
  ledger_seq INTEGER REFERENCES ledger (seq), -- NULL: opened before there was an entry of its own
  closed_seq INTEGER REFERENCES ledger (seq), -- NULL: open, or closed before there was one
  CHECK ((closed_at IS NULL) = (closed_as IS NULL)),
  CHECK (closed_seq IS NULL OR closed_at IS NOT NULL)
) STRICT;
INSERT INTO "reviews" VALUES(1,22,'asks a question',1781036290000,NULL,NULL,NULL,NULL,48,NULL);
INSERT INTO "reviews" VALUES(2,25,'asks a question',1781036410000,1781036470000,'answered',NULL,NULL,54,58);
INSERT INTO "reviews" VALUES(3,32,'They texted START after a no or a stop: they may be asked again, but have not said yes.',1781036710000,NULL,NULL,NULL,NULL,70,NULL);
INSERT INTO "reviews" VALUES(4,33,'is none of the answers we know',1781036770000,1781037070000,'ignored','ana','answered by telephone',73,85);
CREATE TABLE "runs" (
  id          INTEGER PRIMARY KEY,
  uuid        TEXT NOT NULL UNIQUE,
  contact_id  INTEGER REFERENCES contacts (id) ON DELETE SET NULL,   -- NULL: deleted
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
INSERT INTO "runs" VALUES(1,'2180c5d8-7ab5-45f9-9ac0-1febecd42268',15,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','expired',0,1780326000000,1781017390000,1781017390000,NULL,1780930800000);
INSERT INTO "runs" VALUES(2,'7468e584-976c-4d27-be87-564a5125f1ca',1,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781017270000,1781017330000,1781017330000,NULL,NULL);
INSERT INTO "runs" VALUES(3,'20f7d2d7-a952-428d-9a38-07fa90ac40cf',2,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"No","category":"N"}}}','completed',1,1781017450000,1781017510000,1781017510000,NULL,NULL);
INSERT INTO "runs" VALUES(4,'dd32c6b5-f0ce-4b18-b15a-b64183f90103',3,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017570000,1781017630000,1781017630000,NULL,1781622370000);
INSERT INTO "runs" VALUES(5,'f3ca8b74-15ac-4595-a3a8-35c7719cbea7',5,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017690000,1781017690000,NULL,NULL,1781622490000);
INSERT INTO "runs" VALUES(6,'9001ade8-aa29-4ef5-b0dd-c0ba2945bf83',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017750000,1781017930000,1781017930000,NULL,1781622550000);
INSERT INTO "runs" VALUES(7,'37b38305-510d-4fe9-be6a-43b5af10a6bd',13,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017810000,1781017810000,NULL,NULL,1781622610000);
INSERT INTO "runs" VALUES(8,'97bd403b-eb3b-48c8-a119-e3e708a7cebf',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017870000,1781017870000,NULL,NULL,1781622670000);
INSERT INTO "runs" VALUES(9,'b9e29e73-e4e6-4f5e-a385-de7d4deb25ea',6,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017990000,1781032450000,1781032450000,NULL,1781622790000);
INSERT INTO "runs" VALUES(10,'7186f442-e793-451a-892e-ebce225bd2c3',7,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036110000,1781036110000,1781036110000,NULL,1781640910000);
INSERT INTO "runs" VALUES(11,'d29f75f7-59ef-4549-8130-4f1ab5c15b57',8,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036170000,1781036170000,1781036170000,NULL,1781640970000);
INSERT INTO "runs" VALUES(12,'f199d8be-4aae-474c-b1b0-c71be74c3017',9,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000004","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Who is this and why do you ask me?","category":"Other"}}}','waiting',1,1781036230000,1781036290000,NULL,NULL,1781641090000);
INSERT INTO "runs" VALUES(13,'feee1203-d81e-4778-b1c8-0fe3ccd378dd',10,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781036350000,1781036470000,1781036470000,NULL,NULL);
INSERT INTO "runs" VALUES(14,'4d993e0f-8284-4601-967b-2e75bab5eb05',11,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036530000,1781036590000,1781036590000,NULL,1781641330000);
INSERT INTO "runs" VALUES(15,'eac1db96-cbc8-48d8-b950-394910af9bcf',NULL,1,1,'{}','completed',1,1781036830000,1781036890000,1781036890000,NULL,NULL);
INSERT INTO "runs" VALUES(16,'b9225242-4236-4585-84a7-838f0a24e138',4,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037190000,1781037190000,NULL,NULL,1781641990000);
INSERT INTO "runs" VALUES(17,'b75b90d6-a0af-40f5-889e-affba4014d39',16,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037250000,1781037250000,NULL,NULL,1781642050000);
INSERT INTO "runs" VALUES(18,'8e317bdb-12c8-48de-918a-15c2b022dfe9',17,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037310000,1781037310000,NULL,NULL,1781642110000);
INSERT INTO "runs" VALUES(19,'1c550beb-b050-4776-96f8-924eb112090e',18,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037370000,1781037370000,NULL,NULL,1781642170000);
CREATE TABLE sessions (
  hash       BLOB PRIMARY KEY,               -- SHA-256 of the session id
  record     BLOB NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sign_ins (
  id      INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  account TEXT COLLATE NOCASE,           -- NULL: a name nobody has
  address TEXT NOT NULL,                 -- '' when it was not known
  outcome TEXT NOT NULL CHECK (outcome IN ('in', 'wrong', 'throttled'))
) STRICT;
CREATE TABLE "tokens" (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  role       TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  hash       BLOB NOT NULL UNIQUE,           -- SHA-256 of the token
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "tokens" VALUES(1,1,'viewer',X'29BD8D6E9176507666D2D861234E4ED9452B22F0DB28479E4D013485C864C0BF',1795790748392);
CREATE TABLE users (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  role          TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;
INSERT INTO "users" VALUES(1,'ana','admin','$argon2id$v=19$m=19456,t=2,p=1$bL20Kes5N8P3cykXxK0C2A$crpFLB1GUURsqIV1Inwb8ZeOhuGcyoQIIYVlXCMen2M',1795790747573);
INSERT INTO "users" VALUES(2,'ben','viewer','$argon2id$v=19$m=19456,t=2,p=1$pLVETg2yjzPW57GWlh4vRQ$JMP2R7XeiobEFxUd+C6+Rn+2gADVDu9HIsc9JkYW2MI',1795790748239);
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
CREATE INDEX messages_in_trouble ON messages (modified_at) WHERE state IN ('in_doubt', 'undelivered', 'failed');
CREATE INDEX parts_to_try_again ON parts (message_id) WHERE retry_at IS NOT NULL;
CREATE INDEX modem_health_by_time ON modem_health (at);
CREATE INDEX runs_by_contact ON runs (contact_id, id);
CREATE INDEX runs_waiting ON runs (timeout_at, expires_at) WHERE status = 'waiting';
CREATE UNIQUE INDEX one_open_invite ON invites (contact_id, flow_id) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX one_invite_a_message ON invites (message_id);
CREATE INDEX invites_by_contact ON invites (contact_id, id);
CREATE INDEX invites_by_phone ON invites (phone, id);
CREATE INDEX invites_by_answer ON invites (answered_at) WHERE answered_at IS NOT NULL;
CREATE INDEX reviews_open ON reviews (id) WHERE closed_at IS NULL;
CREATE INDEX replies_by_time ON messages (created_at) WHERE kind = 'reply';
CREATE INDEX words_by_number ON ledger_words (words) WHERE field = 'phone';
CREATE INDEX sign_ins_by_time ON sign_ins (at);
CREATE INDEX sign_ins_by_account ON sign_ins (account, at);
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
CREATE VIEW causes AS
  SELECT m.id AS message_id,
         coalesce(m.reason, (SELECT p.cause FROM parts p
                              WHERE p.message_id = m.id AND p.state = m.state AND p.cause IS NOT NULL
                              ORDER BY p.seq LIMIT 1)) AS cause
    FROM messages m
   WHERE m.state IN ('queued', 'in_doubt', 'undelivered', 'failed', 'suppressed', 'withdrawn');
CREATE VIEW doubts AS
  SELECT m.id AS message_id FROM messages m JOIN invites i ON i.message_id = m.id
  WHERE m.state = 'in_doubt' AND i.closed_at IS NULL AND i.contact_id IS NOT NULL;
CREATE TRIGGER a_wish_changes_the_contact AFTER INSERT ON consents
  BEGIN UPDATE contacts SET modified_at = max(modified_at, NEW.since) WHERE phone = NEW.phone; END;
CREATE TRIGGER another_wish_changes_the_contact AFTER UPDATE ON consents
  BEGIN UPDATE contacts SET modified_at = max(modified_at, NEW.since) WHERE phone = NEW.phone; END;
CREATE TRIGGER a_message_changes_the_contact AFTER INSERT ON messages WHEN NEW.direction = 'in'
  BEGIN UPDATE contacts SET modified_at = max(modified_at, NEW.created_at) WHERE id = NEW.contact_id; END;
CREATE TRIGGER a_run_changes_the_contact AFTER INSERT ON runs
  BEGIN UPDATE contacts SET modified_at = max(modified_at, NEW.created_at) WHERE id = NEW.contact_id; END;
CREATE TRIGGER the_end_of_a_run_changes_the_contact AFTER UPDATE OF status ON runs
  WHEN NEW.status <> OLD.status
  BEGIN UPDATE contacts SET modified_at = max(modified_at, NEW.modified_at) WHERE id = NEW.contact_id; END;
CREATE TRIGGER ledger_is_never_replaced BEFORE INSERT ON ledger
  WHEN EXISTS (SELECT 1 FROM ledger WHERE seq = NEW.seq)
  BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER words_are_never_changed BEFORE UPDATE ON ledger_words
  BEGIN SELECT raise(ABORT, 'words on record are erased or they stay'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tokens',1);
COMMIT;
PRAGMA user_version = 9;
