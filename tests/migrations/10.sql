-- token: 2deab9fbd9abfca6126364179a65c84ed7ec860b56f3af747f275c33f3d80215
-- Schema 10 as commit 23f6987 made and filled it: its own gateway played the life of a house that README.md beside this
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
INSERT INTO "contacts" VALUES(1,'b9faf20c-2539-4dcb-a061-6c23ff88cf33','Maria Lopez','+15550100101','','main',1780326000000,1781017330000,NULL);
INSERT INTO "contacts" VALUES(2,'712d65b2-b490-47ed-b6ac-c0d83b655f18','Noor Haddad','+15550100102','','main',1780326000000,1781017510000,NULL);
INSERT INTO "contacts" VALUES(3,'bff03675-db18-47bf-ba11-560b43d84f54','Sam Stone','+15550100103','','main',1780326000000,1781017630000,NULL);
INSERT INTO "contacts" VALUES(4,'28fbbe2f-9ed6-4e5e-935a-94e085c8044c','Dana Quiet','+15550100104','','main',1780326000000,1781037190000,NULL);
INSERT INTO "contacts" VALUES(5,'f156f832-0f9b-44ed-89bf-ab1c0bdd1c84','Eve Doubt','+15550100105','','main',1780326000000,1781017690000,NULL);
INSERT INTO "contacts" VALUES(6,'066d36c2-2c48-4b65-8e1c-3b9f14e4c87e','Frank Fail','+15550100106','',NULL,1780326000000,1781032450000,NULL);
INSERT INTO "contacts" VALUES(7,'8cf40660-04cb-48e7-a041-94f6cf4e72d7','Gus Undone','+15550100107','',NULL,1780326000000,1781036110000,NULL);
INSERT INTO "contacts" VALUES(8,'f9a6427b-eca0-4c48-87b1-390427d0c1ca','Hana Early','+15550100108','','main',1780326000000,1781036170000,NULL);
INSERT INTO "contacts" VALUES(9,'c41d2780-08a7-4e6f-9729-913c6101e97d','Ines Unclear','+15550100109','','main',1780326000000,1781036290000,NULL);
INSERT INTO "contacts" VALUES(10,'5d07b8d8-995f-47bc-ab3a-1b40f702a075','Jo Later','+15550100110','','main',1780326000000,1781036470000,NULL);
INSERT INTO "contacts" VALUES(11,'048844ac-a211-441c-841e-91c6c49d5c02','Lee Lost','+15550100111','','main',1780326000000,1781036590000,NULL);
INSERT INTO "contacts" VALUES(12,'280a6c2e-ad34-4d17-8d42-85f59104ee24','Mo Again','+15550100112','','main',1780326000000,1781017930000,NULL);
INSERT INTO "contacts" VALUES(13,'dd5aee2b-8f28-475e-abfb-2c4364f14670','Ned Arrived','+15550100113','','main',1780326000000,1781017810000,NULL);
INSERT INTO "contacts" VALUES(14,'65b38b65-e808-4066-8d91-8cf5ee6edb5f','Olga Lifted','+15550100114','','main',1780326000000,1781036710000,NULL);
INSERT INTO "contacts" VALUES(15,'f7f0153e-bfef-4ac6-af2e-5fe8ad990143','Pat Expired','+15550100115','','main',1780326000000,1781017270000,NULL);
INSERT INTO "contacts" VALUES(16,'ed2d50ce-a5bf-4aa0-a56a-86af66aa0983','Quinn Waits','+15550100116','','main',1780326000000,1781037250000,NULL);
INSERT INTO "contacts" VALUES(17,'76adc925-d335-43fc-8844-1e4d5abc3b06','Rae Claimed','+15550100117','','main',1780326000000,1781037310000,NULL);
INSERT INTO "contacts" VALUES(18,'8c95e8ac-2284-41ed-a129-c546e2c9645a','Ted Held','+15550100118','',NULL,1780326000000,1781037370000,NULL);
INSERT INTO "contacts" VALUES(21,'d48d835f-fa0f-419a-9ee0-94f6f1a3e8c3','','+15550100199','','main',1781036770000,1781036770000,NULL);
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
INSERT INTO "fields" VALUES(1,'4a3080cc-adbf-4e68-b0db-3959694b222b','timezone','Timezone',1780326000000);
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
INSERT INTO "forgotten" VALUES(X'053985FEEB1B1D90D3C5D36592D8C4947C1DCD7D85DF9DB6BF86287878B73563','stopped',1781036950000,86);
CREATE TABLE groups (
  id         INTEGER PRIMARY KEY,
  uuid       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  kind       TEXT NOT NULL CHECK (kind IN ('static', 'opted_in', 'opted_out')),
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "groups" VALUES(1,'421c5ddd-b0a6-4e99-9442-638a08afb552','Opted-In','opted_in',1780326000000);
INSERT INTO "groups" VALUES(2,'42ff7f53-a07d-48f9-816d-cf67f4413841','Opted-Out','opted_out',1780326000000);
INSERT INTO "groups" VALUES(3,'cd379278-a9ae-4150-af41-9cf938f30d8c','Spring list','static',1780326000000);
INSERT INTO "groups" VALUES(4,'7386646c-aa57-4a98-acc5-2f70d41c7e0e','Autumn list','static',1780326000000);
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
INSERT INTO "inbound_pdus" VALUES(20,'sim','main','SM',11,X'1370863226B47064DE9E6507FC6CF27BBA43F1525D6E89F34C51C10D4B3C6EA3','message',X'514100C5393F0A89D0C759FFF4A757DB4AB25614DFFB87176C715B5F2E415B7F',NULL,NULL,NULL,NULL,35,NULL,1781036890000,NULL,1781037130000);
INSERT INTO "inbound_pdus" VALUES(21,'sim','main','SM',12,X'149E65BE64A63F5E49F18A85DB439495548C3C2C24632836E970BE78ADCA266A','message',X'D35C0633133383035E8E391B894EB75B0ED1B12C549E1012D45929192816B396',NULL,NULL,NULL,NULL,37,NULL,1781036950000,1781036950000,1781037130000);
INSERT INTO "inbound_pdus" VALUES(22,'sim','main','SM',12,X'149E65BE64A63F5E49F18A85DB439495548C3C2C24632836E970BE78ADCA266A','repeat',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1781036950000,1781036950000,1781037130000);
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
INSERT INTO "invites" VALUES(1,'187e3619-a696-46b3-a6c2-65c455a35e0c',15,'+15550100115',1,1,4,1,1,'ana','panel',1780326000000,NULL,NULL,NULL,2,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(2,'dc834112-8ae5-4f78-bb12-7e7e83031c00',1,'+15550100101',1,1,3,2,2,'ana','panel',1781017270000,1781017330000,1781017330000,'yes',4,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(3,'9035b96a-7049-4145-8086-61ecbfc147ea',2,'+15550100102',1,1,3,3,6,'ana','panel',1781017450000,1781017510000,1781017510000,'no',13,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(4,'5417d77a-3461-41e7-92fb-bb2e4d7268d2',3,'+15550100103',1,1,3,4,9,'ana','panel',1781017570000,1781017630000,1781017630000,'stopped',19,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(5,'b1136ca2-155d-43fc-a3b7-e75c9e831b84',5,'+15550100105',1,1,3,5,12,'ana','panel',1781017690000,NULL,NULL,NULL,25,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(6,'3e496f35-e9f1-4989-99bd-25b275adb82e',12,'+15550100112',1,1,4,6,13,'ana','panel',1781017750000,NULL,1781017870000,'replaced',27,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(7,'69c8e1a3-4067-411e-9db4-eb66077b5dc7',13,'+15550100113',1,1,4,7,14,'ana','panel',1781017810000,NULL,NULL,NULL,29,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(8,'5d8504f9-eb75-4f9c-aca9-30ac5edafafe',12,'+15550100112',1,1,4,8,15,'ana','panel',1781017870000,NULL,NULL,NULL,31,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(9,'2a0c3f19-5bd6-46b1-b704-adb7c338169f',6,'+15550100106',1,1,3,9,16,'ana','panel',1781017990000,NULL,1781032450000,'failed',35,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(10,'ae3e282d-3172-4c38-b6dc-f67afc379b44',7,'+15550100107',1,1,3,10,17,'ana','panel',1781036110000,NULL,1781036110000,'withdrawn',37,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(11,'edecbc83-7428-49ce-93f4-734b1ca96afa',8,'+15550100108',1,1,3,11,18,'ana','panel',1781036170000,NULL,1781036170000,'suppressed',39,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(12,'6da5573a-131a-4372-8c92-5f543cdd73bf',9,'+15550100109',1,1,4,12,21,'ana','panel',1781036230000,NULL,NULL,NULL,45,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(13,'159cf4e1-09d4-4efc-bed9-d9ad3e6b25a0',10,'+15550100110',1,1,4,13,24,'ana','panel',1781036350000,1781036470000,1781036470000,'yes',51,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(14,'71ebe3a3-f4b5-4eb1-b6b4-1c87484b0c2c',11,'+15550100111',1,1,4,14,29,'ana','panel',1781036530000,NULL,1781036590000,'undelivered',61,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(15,'5ae52f55-bc6e-45c0-951b-42e89345869b',NULL,'',1,1,4,15,34,'ana','panel',1781036830000,1781036890000,1781036950000,'stopped',74,'{"exclude_active":false,"params":null,"restart_participants":true}');
INSERT INTO "invites" VALUES(16,'e2b54611-029f-4354-89fb-93bfc5ad69d8',4,'+15550100104',1,1,3,16,39,'ana','panel',1781037190000,NULL,NULL,NULL,88,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(17,'34c7fc4f-1db2-4abf-9f89-19f343403600',16,'+15550100116',1,1,4,17,40,'ana','panel',1781037250000,NULL,NULL,NULL,90,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(18,'2d0879e6-dddd-475a-8d18-52b206b7e368',17,'+15550100117',1,1,4,18,41,'ana','panel',1781037310000,NULL,NULL,NULL,92,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(19,'8b26c424-d9d9-426d-b468-9b15e72084ba',18,'+15550100118',1,1,4,19,42,'ana','panel',1781037370000,NULL,NULL,NULL,93,'{"restart_participants":true,"exclude_active":false,"params":null}');
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
INSERT INTO "ledger" VALUES(1,1780326000000,'flow.made','{"at":1780326000000,"by":"sha256:c47a0337f9379a766ac75419c46a3b1c63617af282f3fce85ecc0218e98475dc","digest":"38764c26479ab49e15dcf6bf96f9cc411598063cef21090b4293206dd38da1e8","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","kind":"flow.made","name":"Sample Opt-In Flow","revision":1,"seq":1}',X'15835E721E08E7A933639FCF1CA3F559FEAC615770EB49C9C63FE82BE294D60F');
INSERT INTO "ledger" VALUES(2,1780326000000,'invite.approved','{"at":1780326000000,"by":"sha256:15e8cfd9ea4b914a5245bd9707ec8c862be7425ca6e794074f1f40d538a9627c","contact":"f7f0153e-bfef-4ac6-af2e-5fe8ad990143","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"187e3619-a696-46b3-a6c2-65c455a35e0c","kind":"invite.approved","phone":"sha256:2c3c3fb1dd8b0f0f0a97f4e881ac24491985c0339e7bf6274892aabcbc57f44a","revision":1,"seq":2,"text":"sha256:42e49dbf941f620f838118c1f58b0f75033dd6153c11cad08aa385efbbe07f33","via":"panel"}',X'B3F12913077CEBD259E44FE0C6C0A04D43363ABEA362CE8DC67200198E6FA3BB');
INSERT INTO "ledger" VALUES(3,1780326010000,'message.state','{"at":1780326010000,"cause":"","kind":"message.state","message":1,"phone":"sha256:cd673fa92dda20c9368ddae507407c0b6d451ac714393c6f5eb20e88da37eaaa","seq":3,"state":"sent","text":"sha256:a864de8ca1e167a9233b3a40884c9da40af3e4c40330d2aaf3a7693e15a3cc64"}',X'7568CD737FA2975E589EADFEB9E2F35F6F792D4318B2CB17BDBA85794E0BB291');
INSERT INTO "ledger" VALUES(4,1781017270000,'invite.approved','{"at":1781017270000,"by":"sha256:fce058884ddedb45bbd953ab6435833ba202a5745929a7f1dae2b922791b4f52","contact":"b9faf20c-2539-4dcb-a061-6c23ff88cf33","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"dc834112-8ae5-4f78-bb12-7e7e83031c00","kind":"invite.approved","phone":"sha256:b24668902cedeb42870e46092821e0d393ef4f0095442bc9afa67ab4fd8afb4d","revision":1,"seq":4,"text":"sha256:038f0ccfe3dbb46a9e2dade2bdbecd4eaa1a699211900e468a5514d6e58776cd","via":"panel"}',X'9C036F01965455598CC64B739B2C6C205123AA7ACB58B2E975BF38E473F052A6');
INSERT INTO "ledger" VALUES(5,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":2,"phone":"sha256:11785bdd68103b7bcbfb538ad1fb0cddce7f12135ecf64ef0d0e0a0a5a26584e","seq":5,"state":"sent","text":"sha256:6a81897bfef279d92690d0379f42238cded610d1d8b60a7d1808370505e6aa0c"}',X'0B92621BFB3A0DCB41429C64089F5E40E253379EC583F6D4C812CAF9116CCAEE');
INSERT INTO "ledger" VALUES(6,1781017330000,'message.proven','{"at":1781017330000,"cause":"The network delivered it.","kind":"message.proven","message":2,"part":2,"phone":"sha256:936f3c170e1684ee624fef52428cca39553076f40b9b429c1bd28ebd62d9da2c","seq":6,"state":"delivered"}',X'EC7444838A277B8790943534C1D1AC083184F865F2D883EF529BD2E6CB706C49');
INSERT INTO "ledger" VALUES(7,1781017330000,'message.received','{"at":1781017330000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781017330000,"phone":"sha256:28563d628d45ea1542828031504a72bfa30fc9f629c3df85ebc6c341e63ad3ca","seq":7,"text":"sha256:72fa8ba5f438866777c0eb474cc2eaf93fa20fc6e611b911d29429f107b9c99a"}',X'1FCACCF0A72BE0E40FBDC1C69A51FCB08E730EA9900B76F3B6F8DB3FE034AE96');
INSERT INTO "ledger" VALUES(8,1781017330000,'consent','{"at":1781017330000,"contact":"b9faf20c-2539-4dcb-a061-6c23ff88cf33","kind":"consent","message":3,"phone":"sha256:a4deb98bc63aca3db40c28e79a3822d85ec51da76c8daa88d29272d92b4f3b63","seq":8,"state":"granted","why":"sha256:2089cf01acf3f8686a72817221d8fb1192c0a985c5b9e9bc2bc010aadafb09c6"}',X'70EB7C73FEC29E0E796F9B45E2D4CE5F5F90894DEEC35BDEE7DDD4457404F159');
INSERT INTO "ledger" VALUES(9,1781017330000,'message.queued','{"answers":3,"as":"reply","at":1781017330000,"kind":"message.queued","phone":"sha256:8a6fe169f5db76ef9f99572297464643ff573d081ec0305c177ea4cefd8b2cd2","seq":9,"text":"sha256:adf80ef3bf5187859685ba8762903571b2978d81be54ec1484436d7b3f89c11a"}',X'19BB64CA33CDD7169D026058067A34113C976B4F4C08EC829DC0A4534ED8A230');
INSERT INTO "ledger" VALUES(10,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":4,"phone":"sha256:265a9500e9078e42235fadb5980f9a759d39637758bcb2fac87a90aa7fced931","seq":10,"state":"sent","text":"sha256:8a24c86c5731c9b133f6c2d4c68a4bc420f965098266993dcf2bd42d5fab2097"}',X'462506FCEDFF8F578AA74B232C89D51484A64C93EAED74CB2AA0AAC0A0F515CB');
INSERT INTO "ledger" VALUES(11,1781017390000,'message.written','{"at":1781017390000,"by":"sha256:685d63360f16a1475423cd749e26fada28952eb06979550f5a1ec83968d54ff3","kind":"message.written","phone":"sha256:3edf6837f00a3a7306be09167db91d19c3def67e2d7e37d24e4a73febfbf08dd","seq":11,"text":"sha256:18943e00133559f08e6182c8e2d0c4330bcfb1b7a74a057f2379128837c74959","via":"panel"}',X'58312C8292D9D92FC42C1F4DBB89113D434EDCC8433ABDB6EB5C5A7999720227');
INSERT INTO "ledger" VALUES(12,1781017390000,'message.state','{"at":1781017390000,"cause":"","kind":"message.state","message":5,"phone":"sha256:8357beb0d5f4adf1ae336ea4fb312bcf96f8635450c4bfc83857c8e1bce57bf6","seq":12,"state":"sent","text":"sha256:31ce019ea3d15238ee2f10aab73846f7b33b80c459c445db0e8e57661cb46fcb"}',X'3DFDD2CF2EBC725A51895ADF37CA537BAC2DFC0B22C99354639344135512527E');
INSERT INTO "ledger" VALUES(13,1781017450000,'invite.approved','{"at":1781017450000,"by":"sha256:6ef3b378ceb9f9e90078d519e9e71dcad27268f1eacde698d8e869796dfcfcc3","contact":"712d65b2-b490-47ed-b6ac-c0d83b655f18","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"9035b96a-7049-4145-8086-61ecbfc147ea","kind":"invite.approved","phone":"sha256:b00b6ecca6d63f28ca3751845d7e88bd7e9760df200841f51f0971eb8ac1f717","revision":1,"seq":13,"text":"sha256:c86142b5c78153ba3054f180765867da61f79379a036ffa3e3c598adab14117b","via":"panel"}',X'2E305EDC2EBB590D346498EA5E655F0150559EC776FED73EF9E6B142EA3BC51C');
INSERT INTO "ledger" VALUES(14,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":6,"phone":"sha256:ac0e3967cb01f80d016c6fb63f1ea26432dfed8af6246f9fa45acbc58518d07e","seq":14,"state":"sent","text":"sha256:39638789df4c7aca9f0c1a5d74609308af6de9172d8724bf10c78638f41d1858"}',X'E890217A8800E16D4789AB36CD1F3BA3B7B2E3976CFDF4B70BB3F01A558F7079');
INSERT INTO "ledger" VALUES(15,1781017510000,'message.received','{"at":1781017510000,"intent":"no","kind":"message.received","modem":"main","network_at":1781017510000,"phone":"sha256:d6a003b2498967db2037d4db3cf9c62ccf220bbc0a8ef280db99e080451effd1","seq":15,"text":"sha256:6360bb9b917581df117e54fcd2bec0fe0d420678f517967e6f1a53624281eaa4"}',X'D917F6912186F89D51F7F1DE458A689D4099839AC3260649BFE82D33C3540171');
INSERT INTO "ledger" VALUES(16,1781017510000,'consent','{"at":1781017510000,"contact":"712d65b2-b490-47ed-b6ac-c0d83b655f18","kind":"consent","message":7,"phone":"sha256:c1dc2ca6bd094de4e1c998fa68ea202b7f0e6931cabff0527e09a2e6e797d2b4","seq":16,"state":"refused","why":"sha256:65961a5899831762c3b2e95a9ace426669775d7464c0a60daa7090514fb17668"}',X'B06B66558E4A3744EC6E0AAB7CD164691A8948FE26AC371822A42237AD0F45A0');
INSERT INTO "ledger" VALUES(17,1781017510000,'message.queued','{"answers":7,"as":"confirmation","at":1781017510000,"kind":"message.queued","phone":"sha256:15996660f348a0e9b8f1b36c75d28ecb2fc320f3b93953ab558ae8cd0142a0aa","seq":17,"text":"sha256:69583586757bc08b0d180673ffc553c9b469adb636991804ea4da69d9197b69f"}',X'371A6D69ABE232C921168EB21E011632F4F2770573CB1F8ECFC32C91FD9A31C0');
INSERT INTO "ledger" VALUES(18,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":8,"phone":"sha256:baea19fb9fc715554f0bdb82711b40b5eeb4292be099beeda9f3e3d5bf0b9bbc","seq":18,"state":"sent","text":"sha256:ae4e7d992bbd8ab02ea51382e61daf67b01a70489d38e5304476d3987b32efbe"}',X'03510B79AE80D1D3B69778DF14BCC35F9D92C3BF7DF44F6BD0514D2BFE07C7D8');
INSERT INTO "ledger" VALUES(19,1781017570000,'invite.approved','{"at":1781017570000,"by":"sha256:fa405e711da324480b460c01f5fa5a7069a04c6630dd627c7aadb0e41accf58d","contact":"bff03675-db18-47bf-ba11-560b43d84f54","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"5417d77a-3461-41e7-92fb-bb2e4d7268d2","kind":"invite.approved","phone":"sha256:af424fea9be6051d2fdf5d242261be755e34ee7efdc7a5f4a371f666717711af","revision":1,"seq":19,"text":"sha256:32281a070817e60a707c6ec9565088fab89f13ee6981a0dc9de925bbc3415b6a","via":"panel"}',X'0851CF575C7589419759BE0E7CDAD37A50A15717583DC8D1C6FFA5F79725E4D6');
INSERT INTO "ledger" VALUES(20,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":9,"phone":"sha256:6a47e2efdca75a042fee0f35a22f202b6338ced9cdf39b1e7ca537d07db4bead","seq":20,"state":"sent","text":"sha256:a79c20b78ed073dca82e1981551170a32273c45602c9b6df405165a14223134b"}',X'B70BF0A8DB632F619A10FA7AC6C167BDB63608C3C35E00746DAE1768D107944C');
INSERT INTO "ledger" VALUES(21,1781017630000,'message.received','{"at":1781017630000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781017630000,"phone":"sha256:44388e319f5bc51c3e78921af476579bf2bd0592b2375b28d4a1b0e9dfa501d9","seq":21,"text":"sha256:b35f3c63bfbb55d2491a0888536b663db51105b317d4459b972e0a81e75a0b68"}',X'FF13779D84D72A60826951FF08497522B266B0AC82D8BCD2E39651AD96CEFBD9');
INSERT INTO "ledger" VALUES(22,1781017630000,'consent','{"at":1781017630000,"contact":"bff03675-db18-47bf-ba11-560b43d84f54","kind":"consent","message":10,"phone":"sha256:1e937d8db0ac74503c2f0bc038bf180baa051b2596387c6293a2ab029cec0c2c","seq":22,"state":"stopped","why":"sha256:b7709ae656561c767f82ab7d70bc2506d57b96a67c4682925c547e54713fb29a"}',X'D7A2AD5D45180F9D6FF13BDB591CF4016E83E5B247B6F42996F964FCB81101BB');
INSERT INTO "ledger" VALUES(23,1781017630000,'message.queued','{"answers":10,"as":"confirmation","at":1781017630000,"kind":"message.queued","phone":"sha256:9becca6b2cd3151ecd5e696ea2ebf1c1ee7f110c5fd15dde6aacb9e98b386855","seq":23,"text":"sha256:a0aadb79f0aa1e9e033decaa53646b6de86fa26e7af59cc2cd34ed18ab4a4c0f"}',X'DE644C98A4ED3F22C2CC8777E5FB33FD3383D489318D78E7B4511FD46356EAC7');
INSERT INTO "ledger" VALUES(24,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":11,"phone":"sha256:844fcad915464c8a7175c1c839cc4b041083192fa1c61198fa72c41b29bdeadf","seq":24,"state":"sent","text":"sha256:cf5ba397cba50c17018e4b7df6b20b44ce7eb5e38fc07f410e232cfd03300866"}',X'1EBBB2464DD9157E2840FE9EA4D2A4F2726268B95CB73F437D69524CF8ACA3BE');
INSERT INTO "ledger" VALUES(25,1781017690000,'invite.approved','{"at":1781017690000,"by":"sha256:1e58336f85f511fc24d7aad7e837dcc02b0e73afd0c8af7ef31a5da443f54694","contact":"f156f832-0f9b-44ed-89bf-ab1c0bdd1c84","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"b1136ca2-155d-43fc-a3b7-e75c9e831b84","kind":"invite.approved","phone":"sha256:d8daecba61722857c7aad7ea86defa55f054da3fd31ff6d5dec8762ef4742362","revision":1,"seq":25,"text":"sha256:249e47c9aa237fd04d4115b4758d0a10619fed13900890bc338ff16c67e1285a","via":"panel"}',X'60A492BA8E7481FDB9A5D4446FFDCF887A5DD23AAC64BC49649276AD7CD1CE20');
INSERT INTO "ledger" VALUES(26,1781017750000,'message.state','{"at":1781017750000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":12,"phone":"sha256:58b83ded6dc20648222d4b813c4eefbcc76c08d1e9b2cbf06332287f0ab594c6","seq":26,"state":"in_doubt","text":"sha256:2e36c2b84d99ba9d22e99fbb6040356193d8d55db765a83cb511f0df6b5cffa6"}',X'6FAA05B1B1E2DE5C7EF578ED0BA474A9B7DAA1001C9F5F20A587C29C849CFDE0');
INSERT INTO "ledger" VALUES(27,1781017750000,'invite.approved','{"at":1781017750000,"by":"sha256:6419a8aa7b780eabb8d413e42d7bda31d7debe241d4db76887a1fb8cf46f2763","contact":"280a6c2e-ad34-4d17-8d42-85f59104ee24","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"3e496f35-e9f1-4989-99bd-25b275adb82e","kind":"invite.approved","phone":"sha256:5ed542a85bef20518de11d9e737112b8cd7136fb926e217be077bc308eaa9c0d","revision":1,"seq":27,"text":"sha256:fba8620f7a13c2c4123059959bd88633c401206360429f6deca1771473273596","via":"panel"}',X'1D79C7B1FC35ED758E2469E677E2F0268C7375FE69B9E43A1635BB26B17E25AE');
INSERT INTO "ledger" VALUES(28,1781017810000,'message.state','{"at":1781017810000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":13,"phone":"sha256:b1ea94890798e553f437007259082d5b2cfdf9b2071e7790d7177d3226d8c6a1","seq":28,"state":"in_doubt","text":"sha256:e4f6eab46c6a4fb459de75c1a2146b97453643fc96c46ed493e221c24d86124f"}',X'8D49FBE7C7328A0EDEB8D6B58061950DFE230863A6EA2BF195FDD61ECF758F77');
INSERT INTO "ledger" VALUES(29,1781017810000,'invite.approved','{"at":1781017810000,"by":"sha256:732b73f0aa8a6feacd87fbaa42ead4afd2cd2c3b5994dbc49b52b352da88e24b","contact":"dd5aee2b-8f28-475e-abfb-2c4364f14670","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"69c8e1a3-4067-411e-9db4-eb66077b5dc7","kind":"invite.approved","phone":"sha256:a24a8e616c5369856ac6c5f3ce4bf46c3b6a82e22a5853650b3f7d236ee109b9","revision":1,"seq":29,"text":"sha256:63aabad6496aeac5910cd9f2c58a09d7f2b7d390be487485f3f21586e32b7aae","via":"panel"}',X'A74C1A9067D5CA34B7EB3AFF560EC7A3C1275EA990BDA533CB90BFC16FD2BE16');
INSERT INTO "ledger" VALUES(30,1781017870000,'message.state','{"at":1781017870000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":14,"phone":"sha256:2625f2eb30e2df0a6f1a44bdd99914717eb743ab0ef05c8cc86d1ad6d6e5644a","seq":30,"state":"in_doubt","text":"sha256:f59af2cd8112efbbb293a36dfca25749aaac514771116e67985a7e652a403a09"}',X'C72D37032970AD02A1DB225EB4FCCD4B1A474003202A3035A3B55B8D63547361');
INSERT INTO "ledger" VALUES(31,1781017870000,'invite.approved','{"at":1781017870000,"by":"sha256:c3b010368a57ded05a5998c0a5357053cbea8b6192501111394639119e206891","contact":"280a6c2e-ad34-4d17-8d42-85f59104ee24","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"5d8504f9-eb75-4f9c-aca9-30ac5edafafe","kind":"invite.approved","phone":"sha256:11b8b233d5089b701599bc29094e1badfcf551e9ca98d62197ff39cddc4f3ab4","revision":1,"seq":31,"text":"sha256:ed2fa7094f4f9226738f2cf85f5441f8bb21bf206042ed259da5c03752871331","via":"panel"}',X'E39E6AF9C9E5652EACBBB82A7ABFFB9B9EC49D0712D90C1F9A0ACEF555161261');
INSERT INTO "ledger" VALUES(32,1781017870000,'invite.decided','{"at":1781017870000,"by":"sha256:4bb21c8057864fee6f02597c0944d21d9940beab00c1e74d43b7e7146c4ea127","decision":"invite again","invite":"3e496f35-e9f1-4989-99bd-25b275adb82e","kind":"invite.decided","phone":"sha256:07c77c426634d6f31533036321acad8702f6528a5e4a9ba8ebf98035227bb277","seq":32}',X'3836126E0E83351F51BFE6CD30E8F65F07DA7927EEF10BD2C2E21BAD121FDB0D');
INSERT INTO "ledger" VALUES(33,1781017930000,'message.state','{"at":1781017930000,"cause":"","kind":"message.state","message":15,"phone":"sha256:f0106326c60d62952caf47404e5898b23f62dba5778fe6a54af0459c27fd9ea3","seq":33,"state":"sent","text":"sha256:94eea3a1b1ca12d6ac92dfeff806781b48eb9ca5f32ab6891b5e55b04d172d47"}',X'FDF3FB544684401F0CEE7B895A77CF132134AC06B7E101E80413B8252A181174');
INSERT INTO "ledger" VALUES(34,1781017930000,'invite.decided','{"at":1781017930000,"by":"sha256:b2b2be49c6a940fc66dfcfce5db4b0e2a958037235575b1ecacbe031a26dca83","decision":"it arrived","invite":"69c8e1a3-4067-411e-9db4-eb66077b5dc7","kind":"invite.decided","phone":"sha256:d5987256383291da99d353ee89dbc604daa09f988dff06de3042d3d68e8b27cd","seq":34}',X'01D45AEE90F0D80D9BA5F0762C4ACBF94825BDED3CA9AFF9762EA42B11FCC11D');
INSERT INTO "ledger" VALUES(35,1781017990000,'invite.approved','{"at":1781017990000,"by":"sha256:a0b1252def91ba94a90606131a677a761eb145bd68a589b883de6c0f347eaeb0","contact":"066d36c2-2c48-4b65-8e1c-3b9f14e4c87e","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"2a0c3f19-5bd6-46b1-b704-adb7c338169f","kind":"invite.approved","phone":"sha256:c546c15ad2b6e5d465c56c1bcc17fbd204a308355ad59b28a3de323fce06e987","revision":1,"seq":35,"text":"sha256:8543a49d3f0fa870e454c64198bff5789bbef03fea6ea0b59d0e91ad2367961e","via":"panel"}',X'FAD00B0B4FEEB97121D05395A7B9D3EC226709439B20343A52D8477D5D9A3651');
INSERT INTO "ledger" VALUES(36,1781032450000,'message.state','{"at":1781032450000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":16,"phone":"sha256:0fb7e795a0ee18080ec2bfb0257398e5f10d5fd64731aaf910f5dd2fc7fe8f84","seq":36,"state":"failed","text":"sha256:0e05e6b434b079860d34ed8839655364db0fe35b74085e4185d978fb3b3227cb"}',X'DE3C76CBBBCD366653E09064C6355DA2FF1A6427CB8CDE6C97E079D1B5918A46');
INSERT INTO "ledger" VALUES(37,1781036110000,'invite.approved','{"at":1781036110000,"by":"sha256:0b98ba288544916650cd5ade243e380003cccfe7368ff79acc73644d88d5dc07","contact":"8cf40660-04cb-48e7-a041-94f6cf4e72d7","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"ae3e282d-3172-4c38-b6dc-f67afc379b44","kind":"invite.approved","phone":"sha256:308f0653e0e1e1c5d8b1aa0076bae12f0897193e7273008e69369760ea007cfc","revision":1,"seq":37,"text":"sha256:78d7f4a808953edf9a7967cef50b86546f678c8f2e3b06b6d08a2958ebbbd5b6","via":"panel"}',X'A44846BE49C3EE6E81E0953F878056A656ED1D525BE8E2D6B3483E3A6A80C68E');
INSERT INTO "ledger" VALUES(38,1781036110000,'invite.withdrawn','{"at":1781036110000,"by":"sha256:e0cf7df7073a12bea2e98b4dd778e34fb519dcab3ef6d05b856deed626a0071b","invite":"ae3e282d-3172-4c38-b6dc-f67afc379b44","kind":"invite.withdrawn","phone":"sha256:a3a6059cc31162615e9b299339902764cabc56fb089bdf8b5504fc4049905050","reason":"taken back before it left","seq":38}',X'22ECB781135E0BE814C467D4CE0A4837F47AFAB7B951F208B24B3B1CB590DE24');
INSERT INTO "ledger" VALUES(39,1781036170000,'invite.approved','{"at":1781036170000,"by":"sha256:78f3ae7d9b60534a4e0444adb28c0429b6281d32559c3ef99b091e3f0b81ee27","contact":"f9a6427b-eca0-4c48-87b1-390427d0c1ca","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"edecbc83-7428-49ce-93f4-734b1ca96afa","kind":"invite.approved","phone":"sha256:77de94bb395dd77fa821fe4e5a2cc053ca8cbab3097b8702b165ed2cd5a6be6d","revision":1,"seq":39,"text":"sha256:534fd3a84b91f8e6283be229bc62596d4b7ca42d802deddfa76e73e41e6b8c09","via":"panel"}',X'B3D410AFEB4BCCF1787A76FB2C0FCB0EE7BC0F784775D7114C84C235F5688E72');
INSERT INTO "ledger" VALUES(40,1781036170000,'message.received','{"at":1781036170000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036170000,"phone":"sha256:ca21b7d7285aeda535fc0188947695d8dd6f90233ebb4833bb99f2a43664b965","seq":40,"text":"sha256:4f132e3ba5a752b931474993e39c75a843761bb0d2a520c3907142f78f889c9f"}',X'45D247431A9E10AF88B6D6EBC7BA87378786284236A5EBAA43C8331823591938');
INSERT INTO "ledger" VALUES(41,1781036170000,'consent','{"at":1781036170000,"contact":"f9a6427b-eca0-4c48-87b1-390427d0c1ca","kind":"consent","message":19,"phone":"sha256:a2834be584828d2cb62b00ec75883ad6a6ba51519d788319ac76c697093aa014","seq":41,"state":"stopped","why":"sha256:f3c15352045d5cee263813d42409afff76f20ab1ce83e3baa5b52ae47a64e538"}',X'ED74ABC31E143DA2AC4FA3491133CDA1619A0AF53A837FCCF08F76076973FEAC');
INSERT INTO "ledger" VALUES(42,1781036170000,'message.state','{"at":1781036170000,"cause":"they asked us to stop","kind":"message.state","message":18,"phone":"sha256:aa4e92889bd7d948e7067b12961d60179cad94529f6f5c3506e32c4515ee8ca4","seq":42,"state":"suppressed"}',X'25719B3AB41C77AE154C65D53BA260F001AD0C3E1FDA23A08F61AAF25F3517C3');
INSERT INTO "ledger" VALUES(43,1781036170000,'message.queued','{"answers":19,"as":"confirmation","at":1781036170000,"kind":"message.queued","phone":"sha256:b0ce11d90bb253a12828326bfb5425ab37ad250254fde37cb57b3773f7078322","seq":43,"text":"sha256:f228e941a84d36416c7e80ada1eda7e62b2e513a09552fc248ccf2c4a4643e4d"}',X'DA92DB383F9B37104F56923B4DA1A150B17907ACFFC48EDED3164F48B2B050EB');
INSERT INTO "ledger" VALUES(44,1781036170000,'message.state','{"at":1781036170000,"cause":"","kind":"message.state","message":20,"phone":"sha256:7b432480591a2def275fb9e4d983e8e343365a5ac8315536a861c4ed2de831e3","seq":44,"state":"sent","text":"sha256:5ddee8235eb841bed4d4b3e9564b0cf79d7fbbcc3849361cb4304a9e867f992b"}',X'9A9991E59E0C8F46DC140241A978A5706CB8F2D14E4C8145FBF5A80CFC031477');
INSERT INTO "ledger" VALUES(45,1781036230000,'invite.approved','{"at":1781036230000,"by":"sha256:4f3f0eebf5b9b5e46ea9ea9e9c44808fb190d359a02554d744b8eee4c5ba9c06","contact":"c41d2780-08a7-4e6f-9729-913c6101e97d","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6da5573a-131a-4372-8c92-5f543cdd73bf","kind":"invite.approved","phone":"sha256:1149c20c773972dfdd77ba819b53944b687901bc4b4ce68836dd6ada71e4ff22","revision":1,"seq":45,"text":"sha256:4868f993560d1d0ceea51125c9939ffce111cc0e6e7ba8991d443de8839b863d","via":"panel"}',X'CF233BCACCD1B905D18914184F38E3D5BC101F6D9D57B25E83CE4B6CBCED9E83');
INSERT INTO "ledger" VALUES(46,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":21,"phone":"sha256:83c05b44f1bcd3c5cc3a2e0b977b1835bd4b06b40b51871092646174492afa83","seq":46,"state":"sent","text":"sha256:c0ff7843d942a2d39857514b9e1f9b2aca9b60417145c2a98e8102d0911ddde9"}',X'2A5464B4B9668125736AD20F7D6B768F3945547B94648B4D7E247E0CF5AE0FEF');
INSERT INTO "ledger" VALUES(47,1781036290000,'message.received','{"at":1781036290000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036290000,"phone":"sha256:57fa0550ee8dcd5ba09593dc141856b15cc688ef704bd9e6940c587ab573c713","seq":47,"text":"sha256:ae0a835c088d5ab6835ea1f25b63a99f75fb87002b8ba56e0e19efa3c2a27b43"}',X'3752CE29C17D7D4D337302FBB9552BC24069B1F0BF197E36FA22C571A8A16E80');
INSERT INTO "ledger" VALUES(48,1781036290000,'review.opened','{"at":1781036290000,"kind":"review.opened","message":22,"phone":"sha256:ca59c6c527acb3ddff61bed276b5c98499a26b7e78b46f7a44d2005fdad9529b","seq":48,"why":"sha256:22b9d35dceda5e7f285ec56c5673fa3399873bf75c4b351d298d10c07c11edde"}',X'31184649BBC0D7F7A36481C2E5FB89C6AA49AB0B63B206CC14BA637A2E879469');
INSERT INTO "ledger" VALUES(49,1781036290000,'message.queued','{"answers":22,"as":"reply","at":1781036290000,"kind":"message.queued","phone":"sha256:858121bb91092156f41bf93c092dcc638c36f3a7993bb69d6a5ab276f6ae5ea4","seq":49,"text":"sha256:8dfe26f665a5afbe369964e5ffd2e4f2c5128d64747cd5b05b15a5f2326f0652"}',X'F45193618331ABEF1270405B12F996413166595D0FF7F1F707856AFB1DB58AD3');
INSERT INTO "ledger" VALUES(50,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":23,"phone":"sha256:27a2334ec48e4643a76d992a771628d9e783fb471e9dbd5f0a5b9a66ae278ede","seq":50,"state":"sent","text":"sha256:b6e72866b0e775803919be28515046fa6c9b273e3fc5363630ecd53f017fb4ba"}',X'3B0B3F45ED3741BACC775969C9FC2C4D0E9E2628C542D93436403A95730B8794');
INSERT INTO "ledger" VALUES(51,1781036350000,'invite.approved','{"at":1781036350000,"by":"sha256:b558bfee4b134c874d6ae32add8743c9c613e537d23f11c8f97e9ea4ea0b2cc3","contact":"5d07b8d8-995f-47bc-ab3a-1b40f702a075","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"159cf4e1-09d4-4efc-bed9-d9ad3e6b25a0","kind":"invite.approved","phone":"sha256:29c86abdb236172046fa6f0dd6be6487b2ce3937205b82255efff1c28902de4f","revision":1,"seq":51,"text":"sha256:415bb6a55c03911eea712893bc8f7296c040acd7822a2aa0d44c1f510f962a29","via":"panel"}',X'7345CD5FABB7CF7156B79BDC12ABB72EFC2C95188357118885AF8C429C348DF0');
INSERT INTO "ledger" VALUES(52,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":24,"phone":"sha256:aecb6cb78b83845e29db6f615d1f2ae1782ce7696c6be80833bfa6d65a6a4eae","seq":52,"state":"sent","text":"sha256:3ed18b67ff47524bf3776ddc932b45da842a5c0bd69e7bce0576eeeda1ce568f"}',X'51C35E6AAC61084283AD2EC0EF2EAE7A0F512AE42F8CF99F75FA9533011BF320');
INSERT INTO "ledger" VALUES(53,1781036410000,'message.received','{"at":1781036410000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036410000,"phone":"sha256:bfff6105f91dd01f28a4e652fb24e110223966cb59d82e313deaf3b29beec68d","seq":53,"text":"sha256:f2f56e6bbdc970885074e98c566e30f98f5a9e364fb0809c7785473ddf54e094"}',X'47C0E5BE3271556AC4DE1D8DEFCE6D628DA57B3816BCB1E8FE64B75BC47BA18E');
INSERT INTO "ledger" VALUES(54,1781036410000,'review.opened','{"at":1781036410000,"kind":"review.opened","message":25,"phone":"sha256:4e29bb0985f4d951e620cca1e556090a671a7abacd0a615d1e3729e93d317a28","seq":54,"why":"sha256:f53cbc13ec5685f5946ec249ad4ce27e127790715791db2c71e9eb0c38299aec"}',X'D5084297876DE9B52EA91BCFE40641F044AE245399A6A08FC6EA23FA4C173B54');
INSERT INTO "ledger" VALUES(55,1781036410000,'message.queued','{"answers":25,"as":"reply","at":1781036410000,"kind":"message.queued","phone":"sha256:5c4d4ca1033cbe72bad05241aac812fd5ed251a18ab5d72f0ac5851a9c71783b","seq":55,"text":"sha256:b17bf86c4e8bf809c8a48e50a1ccb6ea32fc55fd004709a17f64af536294d523"}',X'96FDE5204443CE53D5BC3A2EE94214D43C5B8A55335EE481AA609EFA6B4DB96A');
INSERT INTO "ledger" VALUES(56,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":26,"phone":"sha256:71f28614fb205ea6c6d0007ad175ae402d378c741e98a6ab4149d4305c14cab1","seq":56,"state":"sent","text":"sha256:dad19724e6237986a0dbebc31e35cb80a6d7493106a98731071ea90670bccb46"}',X'A64D383EFD08EFC28F89EF79C78518E11A6A0F1276765481D48FFF27BBEC54AD');
INSERT INTO "ledger" VALUES(57,1781036470000,'message.received','{"at":1781036470000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036470000,"phone":"sha256:3faeb740baf310482bbfaa33fb8a4c96a6958bfd4ea2a0038e0a745f184c56ae","seq":57,"text":"sha256:2de3eed78dd7bbedd827e4596ff664ef3233a204772dc81e2d58aa1f347301c2"}',X'A817979E27BC2238A943E949489C8D668CD532292540E72D0AA861D4542C4E8E');
INSERT INTO "ledger" VALUES(58,1781036470000,'consent','{"at":1781036470000,"contact":"5d07b8d8-995f-47bc-ab3a-1b40f702a075","kind":"consent","message":27,"phone":"sha256:7167cd7211ab89ae9fd6565f888135366d7aa8edcef9964779b9377e6c71bb5c","seq":58,"state":"granted","why":"sha256:4491d1401f5e3bd47e6560010f1e72b891a612e01e2e1fa46e370c5c56bec169"}',X'C892A4A7B5C7CDBCC816B3F12FED1C95000EA309BFF1913FA0E465AAD109F92C');
INSERT INTO "ledger" VALUES(59,1781036470000,'message.queued','{"answers":27,"as":"reply","at":1781036470000,"kind":"message.queued","phone":"sha256:30f6b482848cfaf3ecdb89fbfc0475cf48916caf71811fd3eb3bbc3617a8de94","seq":59,"text":"sha256:25663056f48afefd6e0100708f98788389ee05e74fb365f01cb3e9666feeb6ae"}',X'733C374E67E9254E5DD472281D8A9286B3C92C9AF8321B751E71A78CB5265FD3');
INSERT INTO "ledger" VALUES(60,1781036470000,'message.state','{"at":1781036470000,"cause":"","kind":"message.state","message":28,"phone":"sha256:f3ac01eded15c59fe932deccf9af7a3887103218bdde8044fd3dbe93c2be5938","seq":60,"state":"sent","text":"sha256:c963f716492a6a30c4b282f74a00e5e782fb882b87f2f0058f43fddbcb6ee6e6"}',X'91739CEBC99C6AFA5B22F3A2F1C3A0D1B0B183F59969E21B99ECDA6EAD58BF16');
INSERT INTO "ledger" VALUES(61,1781036530000,'invite.approved','{"at":1781036530000,"by":"sha256:a47528be344000fc89d10f13fbdeac9cee90939c17bf9cd60a8a1de69cbfdfd6","contact":"048844ac-a211-441c-841e-91c6c49d5c02","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"71ebe3a3-f4b5-4eb1-b6b4-1c87484b0c2c","kind":"invite.approved","phone":"sha256:6a793db45e9fa5318be44472b145d1db0aa834efed55943cb968ac91855a4a25","revision":1,"seq":61,"text":"sha256:83c1731b6a6cdb0cbfd81512c12935ae47bac79dc77951a445f7ed60fdf5935d","via":"panel"}',X'DF1F18F81AFBB9A51AE254D4D529D7AFF82B418AD928D11E069C9D0D2B5827C5');
INSERT INTO "ledger" VALUES(62,1781036590000,'message.state','{"at":1781036590000,"cause":"","kind":"message.state","message":29,"phone":"sha256:a70a3d5e04f130b7ba80dd883b826d300b08d3ffdc6d9344c777b598f1d80ed9","seq":62,"state":"sent","text":"sha256:edec6aa0fcaa481de4ff4d7e929cb3be9b73eaa775bb9932d57fd1de0c34edba"}',X'AE5B7B348DF3A4144614DB94E800FC3B0233198183526DE04DA3260234C47255');
INSERT INTO "ledger" VALUES(63,1781036590000,'message.proven','{"at":1781036590000,"cause":"The network could not deliver it: incompatible destination. Check the number with the person.","kind":"message.proven","message":29,"part":23,"phone":"sha256:1afe3a48ca56ce623ee6ed9e4cdc9f5d2da03948979b8a4447a7bde17f4f0d56","seq":63,"state":"undelivered"}',X'D11CB72BFDF0BE9C2025CF68B78141053DF993F8E1CD46A59F00B36C65D489E5');
INSERT INTO "ledger" VALUES(64,1781036650000,'message.received','{"at":1781036650000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036650000,"phone":"sha256:5a606bd43b5cae195c442428808781ce85f2061d8db3388ac40008e2a4fad7fd","seq":64,"text":"sha256:e784b4c25a1d099426faa6bf153e707f143933b7d2d0a7060d1cc207d7e84868"}',X'E7BD013D7F7DE9127819A382BFDBA9C2BA841B47571C71AFAF216B4163852956');
INSERT INTO "ledger" VALUES(65,1781036650000,'consent','{"at":1781036650000,"contact":"65b38b65-e808-4066-8d91-8cf5ee6edb5f","kind":"consent","message":30,"phone":"sha256:2fdd8f855d7c82d52f220cf57ef1aff3f9717a486c7ec015e9a0574460f50841","seq":65,"state":"stopped","why":"sha256:d219a94f848fc3c8e2bae6838b0f86e19f65b52682dfd2be668b6ce083706b65"}',X'B9D7DFA997D80A98EC5A44024E93D513BC7492E7704FDE55C7B58505CB66D520');
INSERT INTO "ledger" VALUES(66,1781036650000,'message.queued','{"answers":30,"as":"confirmation","at":1781036650000,"kind":"message.queued","phone":"sha256:761c1e10b4ba8c9a13c907544ff5bd6eb249ac1ce4d2173ec300c862cdf14dc5","seq":66,"text":"sha256:b23e98bac80b0408ee5413f8e0f5233d21164eb0713bc0f338ca678fbef5999c"}',X'127FFD07DFC0588A1476D27865C396DBC50BAEBFD12C51CBE903F7BD828D2FBC');
INSERT INTO "ledger" VALUES(67,1781036650000,'message.state','{"at":1781036650000,"cause":"","kind":"message.state","message":31,"phone":"sha256:8834899f5ca9e59688443e0d423be69e484b1ce1d250efdee454e07d7951d1dd","seq":67,"state":"sent","text":"sha256:12f2dcc2fa0674e5372073eec6ff414cec96d1b9affe2d353df5abc46c98eee2"}',X'D66284FB084427E8C72F4BB141504E605F524CD44D60F8FB5CAFEF64E677BA33');
INSERT INTO "ledger" VALUES(68,1781036710000,'message.received','{"at":1781036710000,"intent":"start","kind":"message.received","modem":"main","network_at":1781036710000,"phone":"sha256:d6b7b6161698763a426ddb8a1ddcafa52eca3d57df046635395198c084187e77","seq":68,"text":"sha256:5a6e3b9cccbdae820d808e26608fecf7b43df560684b05c54e8a8ec54358dcb9"}',X'C6CCB46F465CB7FB43DA009FC36CC575BC850CF71D74689AA3ED51D287383C4C');
INSERT INTO "ledger" VALUES(69,1781036710000,'consent','{"at":1781036710000,"contact":"65b38b65-e808-4066-8d91-8cf5ee6edb5f","kind":"consent","message":32,"phone":"sha256:81645d901a616b7cb167c057da99b99efd43d979b57889739b86caebe3d7791e","seq":69,"state":"lifted","why":"sha256:c8f81d44dc6015adfbadb62697b1f208f6601fd6720e14e7b1781d54016542fd"}',X'9CDACBA5CC4868202B13DD7C59DA2C1DEA023A495CFBD285F5A45644A728E26D');
INSERT INTO "ledger" VALUES(70,1781036710000,'review.opened','{"at":1781036710000,"kind":"review.opened","message":32,"phone":"sha256:dd9d310888469fadf74ea6f1d439b661c5fd22d5706e967deab3d1ca7ce4a032","seq":70,"why":"sha256:1d04c54211a002166caa34b75e21585857281abaaeed34d4bce6ed1b8e7b848e"}',X'3AD1B08D52C89803AA0068D32411204C86E916EE2656AEB15CAA405BA0A12C98');
INSERT INTO "ledger" VALUES(71,1781036770000,'contact.appeared','{"at":1781036770000,"contact":"d48d835f-fa0f-419a-9ee0-94f6f1a3e8c3","kind":"contact.appeared","phone":"sha256:d5168d971500a810ec99780fdb3d3c93b1e43cfa5d407b6724fbf223ea251bb6","seq":71}',X'58367318DC911C1460AD612F04A6AF8F45FA66541B2C40C4ADDA2E9C4C80D0D0');
INSERT INTO "ledger" VALUES(72,1781036770000,'message.received','{"at":1781036770000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036770000,"phone":"sha256:b64fd25c9849959b89125eda7b771c8e550b464dc816c45ab42ef79c1ee0c2e5","seq":72,"text":"sha256:0cf803ddf076f2d29c2a014c1034ce92e199b425133c3785729c8181d50fe7b0"}',X'57162B9253931399ACF42FBECF0B2BF05C7DF7AEA2CDB74F935FCECEF2376AD4');
INSERT INTO "ledger" VALUES(73,1781036770000,'review.opened','{"at":1781036770000,"kind":"review.opened","message":33,"phone":"sha256:34223418cf6c38bf0bd0f1b253ec70355aea671ff444bc0b29851b34eb56f1bf","seq":73,"why":"sha256:23de995ca4b773d71e786d3c677aff7a58e636810d88945636814357a71dc031"}',X'DF1ADF8610F840E5E30DCDFDDAB24DD219BB605EA3DB8DAE89EF591FCD52BDE0');
INSERT INTO "ledger" VALUES(74,1781036830000,'invite.approved','{"at":1781036830000,"by":"sha256:42b3cb927e05b6550ad4808b12b7c1f0aaa39a64da1d621ec27bf8962e7207b6","contact":"728df58e-d888-487d-9405-a02b79bc0bdb","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"5ae52f55-bc6e-45c0-951b-42e89345869b","kind":"invite.approved","phone":"sha256:01bce15de55cd6e84c72fcac0f726223c516ed5c5d0d65e5cf9aa127fd3575f2","revision":1,"seq":74,"text":"sha256:63db24802487b06abe41fd343dbac48edc23dbd5c7e2e75f5112a5bced98441a","via":"panel"}',X'BFD146A8E6880015F88198FB788033563F51D136E715293840211E94DDE8A4F3');
INSERT INTO "ledger" VALUES(75,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":34,"phone":"sha256:db261450e1d54a7d2aa61d772e7e92c398fe39d0f005b351fc72a8b00059f383","seq":75,"state":"sent","text":"sha256:0e2c3266dea6cb87d2f03802cad359c3c13e7304c319cc4c0210510e2faa7b0b"}',X'D6AE5832A52859520D958E6BCCAF0D7BD3857F41A3B29B7F1171CDC175B7962A');
INSERT INTO "ledger" VALUES(76,1781036890000,'message.received','{"at":1781036890000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036890000,"phone":"sha256:02b0c1c6ec3a95f667ff1af48750381b6637ba94e814c400a909736328e99679","seq":76,"text":"sha256:8b69d155991f2cec2cc34a9210ec028ba80d10c239421cb961ffe92ab422c67d"}',X'134E07969CDCB8E8C57F60F258B1717B5702B4C95B88983D3A3C62523A10AF96');
INSERT INTO "ledger" VALUES(77,1781036890000,'consent','{"at":1781036890000,"contact":"728df58e-d888-487d-9405-a02b79bc0bdb","kind":"consent","message":35,"phone":"sha256:444387a4ded1d8629f65339080324ff45c27adbd70e7c76655ffb2380ee69356","seq":77,"state":"granted","why":"sha256:b1b07d9545665e23242a861da5b4205ed1603902b040a59419d1fac54edf16e9"}',X'EB0D999F48D1323BBCD20FF36550CE774FE861FA613B1A28C959078ECD3A640F');
INSERT INTO "ledger" VALUES(78,1781036890000,'message.queued','{"answers":35,"as":"reply","at":1781036890000,"kind":"message.queued","phone":"sha256:731d15fa800e49e44ff7a258ebee2302903979cfa00d5019548556e86cf75813","seq":78,"text":"sha256:37fbb404063843d2c9045f27ab65ab357760a4d86872601c2a992abc7f381f5b"}',X'8E5A42ADABEC3C0E76CEFE9C764D00C92E3409D9FD1C41A58DA142D5D0F00822');
INSERT INTO "ledger" VALUES(79,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":36,"phone":"sha256:84e7270cceb0a1322038537ea4ee1794f6cf5f973e278679537c74e2b06c9eb0","seq":79,"state":"sent","text":"sha256:f95161f44821a004d3a69affb05c2b7405457be483e6534e9edf30df1a05f450"}',X'89FA041C457B49162CD309DE06E46A5232CA3E9C7D4C392BD81FAF7F73070BDA');
INSERT INTO "ledger" VALUES(80,1781036950000,'message.received','{"at":1781036950000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036950000,"phone":"sha256:fd620379f65dac1a52a649cb6caf1b4c59e0da1afd0efb4e4b0af9ca29eb2284","seq":80,"text":"sha256:b82060cb63a047c0f681d632e6354e19143dd2e56930be42f1fa6a32c1ad6aee"}',X'32AD89A12C1CF31E69EFD0385E763454F605B54FDF1B8F9BEDCFFA25935C4E99');
INSERT INTO "ledger" VALUES(81,1781036950000,'consent','{"at":1781036950000,"contact":"728df58e-d888-487d-9405-a02b79bc0bdb","kind":"consent","message":37,"phone":"sha256:ec6386e1cbe1e0a49613cfb616f4af96fb6b25ccd358c8eac852e4e1969b2a1f","seq":81,"state":"stopped","why":"sha256:cfbe4a8a25f2f2d9a31ef2be7c20c294d799e8639ca2ddd695f649cb3a50d7be"}',X'16AB13565B4115BF0C81F650B9E221B6B1FCDCF67007BDE8C3D399E7BDA3DBA4');
INSERT INTO "ledger" VALUES(82,1781036950000,'message.queued','{"answers":37,"as":"confirmation","at":1781036950000,"kind":"message.queued","phone":"sha256:4aaf9e7f3d214796e54c680035557ad063507baed0e31a9d45dcc1ea0b09f196","seq":82,"text":"sha256:4dcaae454e4188b1424fa8f951294c4beaca3beb1fbaa731510c95c57e81d311"}',X'CF17E4FE52AED0EE1524EB8C9BBD90D298FF31F0BB956FB74906625498CC8CDF');
INSERT INTO "ledger" VALUES(83,1781036950000,'message.state','{"at":1781036950000,"cause":"","kind":"message.state","message":38,"phone":"sha256:89e9d56da3461bc2bd5e5377a3601d1303d1c3ba286b5713c83e4b74d71b6525","seq":83,"state":"sent","text":"sha256:34e1a2416a16644b9d3769f5130a55d4257801a33b1d4876067489335977766f"}',X'EDC6EEC93CC2646951A59BA3C530595154E9A3EAC6B7FAC00A024415978BF660');
INSERT INTO "ledger" VALUES(84,1781037010000,'consent','{"at":1781037010000,"by":"sha256:4b04ba5f02fcb84d6f6d2bb57a5e66cbdea1623ab445aa24a337b22cfdcda89c","contact":"2e01a5b5-52da-42fa-a00a-f0acee7e5f6f","evidence":"staff","kind":"consent","phone":"sha256:a09a58fd9cdbbc8a744dd86d54ebdb88695259c8bb8cced65b6a52ced740a0d5","seq":84,"state":"refused","why":"sha256:f69c6e79b68ed9426e9ffdfe2a52071d5a27b387cb57a5ae56a0a28812ec0577"}',X'C341901F7158AAA50286275F97A49F55D263FBD52B5A8904432F754B03A66968');
INSERT INTO "ledger" VALUES(85,1781037070000,'review.decided','{"as":"ignored","at":1781037070000,"by":"sha256:7682e569414f77791f5f85f5660c2c7ffc1faced432acaba47dc076d56a63236","kind":"review.decided","message":33,"phone":"sha256:6dd490d48d31cb3152f8e178234a79d0b105fffe48b2ac96d92e7c8a8813e1b5","seq":85,"why":"sha256:4e0340a818913f646264c7c1e9ab8643079d83c8c1eef5f5609264e23eaf004a"}',X'E2F0024E1ECDEECAE9B74D0E6A9B9A1449E34FBCDD15B6DECAE6D1F46D69897C');
INSERT INTO "ledger" VALUES(86,1781037130000,'person.forgotten','{"at":1781037130000,"by":"sha256:f562c69b4bb0c9d56c36622a854c6f2148da6eebb26d8f8233ce223de1839ad9","contact":"728df58e-d888-487d-9405-a02b79bc0bdb","entries":[[74,83]],"kind":"person.forgotten","number":"053985feeb1b1d90d3c5d36592d8c4947c1dcd7d85df9db6bf86287878b73563","seq":86,"since":1781036950000,"state":"stopped"}',X'66729BF68CB16C45CF6DEC0BFD4B48D48DB0CE160C811A1E8CB7947316271C11');
INSERT INTO "ledger" VALUES(87,1781037130000,'contact.removed','{"at":1781037130000,"by":"sha256:8f29231853c5e9ebec3c6b3e4f8b0f2fe1177314a48548586b4684f0fb9b3b8d","contact":"2e01a5b5-52da-42fa-a00a-f0acee7e5f6f","kind":"contact.removed","name":"sha256:ce428a50b2b4b40372c6812150aff4013d83b9446b96a1c8c140ff5c76d6c1e4","phone":"sha256:11b68e7bbf1a3de0072939feb116eecc00e4716f8035f07502a967862c1cae66","seq":87}',X'61BA09F203FEDF2BE62033E36E2243732FDDF91727DD301DFC56716CE85E5AD1');
INSERT INTO "ledger" VALUES(88,1781037190000,'invite.approved','{"at":1781037190000,"by":"sha256:4dac451e309c4104a39a328d201a3798f036b6c5db1f14368f42e2e134c79940","contact":"28fbbe2f-9ed6-4e5e-935a-94e085c8044c","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"e2b54611-029f-4354-89fb-93bfc5ad69d8","kind":"invite.approved","phone":"sha256:fc4683f8dcbce8c339ebe42c7f0c4351a5f3a67bcc9a031b86187c6ef378394e","revision":1,"seq":88,"text":"sha256:d6e7273e67195433a9c07e9f2cbd08cce272594ab812609248bf146a2490b922","via":"panel"}',X'BC2FF908BE8765F5118AE8B8C5BA645002BA4F319F9F2ED3FD8E31EFA5993494');
INSERT INTO "ledger" VALUES(89,1781037250000,'message.state','{"at":1781037250000,"cause":"","kind":"message.state","message":39,"phone":"sha256:4ff12d3069109f44bd8a479881676c4ea4dfd14e449069990893312f9ef1bf8d","seq":89,"state":"sent","text":"sha256:141390b2c8979df959a7948c12b6082645d737447cc223ed933088ab81b25ceb"}',X'8E1F77A859F93366692B2FA603FBCB50AA55431DF6F763078C8978CFB8074EA4');
INSERT INTO "ledger" VALUES(90,1781037250000,'invite.approved','{"at":1781037250000,"by":"sha256:482f41c8183d0ea5dbf7ba3d9489762fa64de5433eb93c18927313e85b248221","contact":"ed2d50ce-a5bf-4aa0-a56a-86af66aa0983","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"34c7fc4f-1db2-4abf-9f89-19f343403600","kind":"invite.approved","phone":"sha256:4d1c611a6479505838bfa1b590d0064afb300563cdf5069cbe50a30ca24492fc","revision":1,"seq":90,"text":"sha256:71dab5dc96f8643f975760233c9968a1599cf642e0b6b10dcaf843761fb63705","via":"panel"}',X'3423456A25E4C9D01EBCFDCE520B19E4DFA154F47BD2C8527D7A62F56FE6CB03');
INSERT INTO "ledger" VALUES(91,1781037310000,'message.state','{"at":1781037310000,"cause":"","kind":"message.state","message":40,"phone":"sha256:6a5e14aaec43041a884318e79cd1cfd0c2a7674ef2fcdb4775cd9f794a9543a1","seq":91,"state":"sent","text":"sha256:801f2f38de27a6bae815e5289de5341fcaa4ead2c8fb8a85933de4ab4edd29a6"}',X'57E043D8BEC657D6FCE389564E00260A50D9B027F203252D857C3239688B87AB');
INSERT INTO "ledger" VALUES(92,1781037310000,'invite.approved','{"at":1781037310000,"by":"sha256:82be0df174da11247b481cf396c06b69b733e1941ca3e0eaa3e33f62a8d3add2","contact":"76adc925-d335-43fc-8844-1e4d5abc3b06","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"2d0879e6-dddd-475a-8d18-52b206b7e368","kind":"invite.approved","phone":"sha256:702cf62b7c603b4b7d918174ce724ab9038ab8017cd3d2c59a40edbcfa6fd134","revision":1,"seq":92,"text":"sha256:b419ce0fb8938b4ec331150e5258c635c4472cc009bbe0bb019988af72e83b36","via":"panel"}',X'DC010439CDE7D43F854CFFBC0711AD8389DB4A20DAB8011AE4032444404B4131');
INSERT INTO "ledger" VALUES(93,1781037370000,'invite.approved','{"at":1781037370000,"by":"sha256:7f07c06acd640f0ee8cbafa0866377d8e2f6a8c5b05058f1aa897ed38d0db457","contact":"8c95e8ac-2284-41ed-a129-c546e2c9645a","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"8b26c424-d9d9-426d-b468-9b15e72084ba","kind":"invite.approved","phone":"sha256:3edd461b15a4b0b55d823ee7beac7b478727d3c243e746c812c08db5ee4fe772","revision":1,"seq":93,"text":"sha256:c461e37ce74133e6324abca1eec11a65b99a63b03b265ef77d884af501e2706f","via":"panel"}',X'B66CBA148E828DBFEC2D5AED1622F77B6D21422CA2A65BAB4E133012660CC7BD');
INSERT INTO "ledger" VALUES(94,1795790816884,'user.added','{"at":1795790816884,"kind":"user.added","role":"admin","seq":94,"user":"sha256:b445ad12687803feb6caf22300d6771e128f9639418e00b20d0f91577dd1cd2c","via":"command line"}',X'25C335EF9A4F0AE474F887AC2EC96F98613961B0A56B38CE6E5697D018C4C7A5');
INSERT INTO "ledger" VALUES(95,1795790818437,'user.added','{"at":1795790818437,"kind":"user.added","role":"viewer","seq":95,"user":"sha256:b429e06f22004bf349fcd0265df77e82f45580de523a3150bcf2870f43a27039","via":"command line"}',X'6C8A4A4889FE7CB4AE4D839972A1E7DE2ACF320E0A4F11615F3EC64F78B1E688');
INSERT INTO "ledger" VALUES(96,1795790818882,'token.added','{"at":1795790818882,"kind":"token.added","role":"viewer","seq":96,"token":1,"user":"sha256:cd96d5d4fed6c6afd319a619c7ccc4b99b620aa7008592fdccd70fb841a5baac","via":"command line"}',X'B6D2FE8B1842013EF12AD4E706A783C117EFFC76C52A0131DB09BCFC8ADB912C');
CREATE TABLE ledger_words (
  seq   INTEGER NOT NULL REFERENCES ledger (seq),
  field TEXT NOT NULL,
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_words" VALUES(1,'by',X'AC09CA93AD3FAF12FD6508E76C24147E','optin-gateway');
INSERT INTO "ledger_words" VALUES(2,'by',X'B54922B3514C71E3D5AF4A9A8203B604','ana');
INSERT INTO "ledger_words" VALUES(2,'phone',X'4FD0F6F8BE6F61E5BB8B79AB4347B403','+15550100115');
INSERT INTO "ledger_words" VALUES(2,'text',X'1A74EB40AAB1A4370EEA89575B557063','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(3,'phone',X'B6F2729145BC97CAD10504AD3C9DF79F','+15550100115');
INSERT INTO "ledger_words" VALUES(3,'text',X'675170BA5005527E6C8FD8BB322D5008','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(4,'by',X'E5D31122B8B22108AEA3C4315063B3D6','ana');
INSERT INTO "ledger_words" VALUES(4,'phone',X'B795AD94A842CFE2C26204C9E9DFDBE7','+15550100101');
INSERT INTO "ledger_words" VALUES(4,'text',X'495F25A20F7543FB54DFE256FC047169','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(5,'phone',X'C99AA82C5B0092F58673D8B19DB547A8','+15550100101');
INSERT INTO "ledger_words" VALUES(5,'text',X'E2D7F9C675BB3A483E9624783F64D7DD','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(6,'phone',X'96B6F135ECB52781184C71413D813B70','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'phone',X'66F812D544167FDECCC112C4A2B0C8F7','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'text',X'A0E42BA2721E6F0FD42E5C886E35E3E7','Yes please');
INSERT INTO "ledger_words" VALUES(8,'phone',X'9FA47DADDAC3F6C5726DD7D33DCD1997','+15550100101');
INSERT INTO "ledger_words" VALUES(8,'why',X'B3BE24828B2ABBEEEA8021B1543F0D1E','whole message is “yes” after removing courtesies');
INSERT INTO "ledger_words" VALUES(9,'phone',X'CA9F42CBE107FC7FBF06792425EA9AE2','+15550100101');
INSERT INTO "ledger_words" VALUES(9,'text',X'452DD6405E5B1E69BD3353AF5E98605B','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(10,'phone',X'95A9193C7CDB1760D6FCC15EAD94137D','+15550100101');
INSERT INTO "ledger_words" VALUES(10,'text',X'3803BFE1F44923AE280286A56F446D4F','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(11,'by',X'0D63539FA0A0A8CD66DF5199AFCA25ED','ana');
INSERT INTO "ledger_words" VALUES(11,'phone',X'D811DB2D4DF1D7FC64E264A2D6E221EB','+15550100101');
INSERT INTO "ledger_words" VALUES(11,'text',X'3152CE1CC2500F53B4626C3ACFEB8D05','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(12,'phone',X'6F6FB3BF7D91DD082A70D6B1B4D46CDD','+15550100101');
INSERT INTO "ledger_words" VALUES(12,'text',X'B90EBE2FED75E25F572836D2F8D4595D','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(13,'by',X'948AB9FEF07FD59ED5749FAF2ADFD1AC','ana');
INSERT INTO "ledger_words" VALUES(13,'phone',X'C1BC341CB4F3CB578EED51342C7F9AA7','+15550100102');
INSERT INTO "ledger_words" VALUES(13,'text',X'E8E992D810C288399DB03FB6CA9015E2','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(14,'phone',X'C2E92AA996866D0B1C939C187CD4E19D','+15550100102');
INSERT INTO "ledger_words" VALUES(14,'text',X'8263F4B81A5DFF3C26B1E5BC71B6E839','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(15,'phone',X'80297AE8E722DBEFC9D361A2B17F13EE','+15550100102');
INSERT INTO "ledger_words" VALUES(15,'text',X'8755632927333CB0B2B37643D2A5AED4','No');
INSERT INTO "ledger_words" VALUES(16,'phone',X'1205DEAED2823CB04E3C4E70FDD02156','+15550100102');
INSERT INTO "ledger_words" VALUES(16,'why',X'8C3662D185B10479F6C317FDDAEAB281','whole message is “no”');
INSERT INTO "ledger_words" VALUES(17,'phone',X'BFE9F3E11405C8DC60568B4BE86B0EDB','+15550100102');
INSERT INTO "ledger_words" VALUES(17,'text',X'F6DA8FF735F23BEAFB6E58400F6DC425','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(18,'phone',X'3FF4605D1CE9C26394090DA52F0F615F','+15550100102');
INSERT INTO "ledger_words" VALUES(18,'text',X'B73F2A4501137ED3CB1925457CD83F72','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(19,'by',X'13F86D13A1BFC2AAFD7A2597707B4822','ana');
INSERT INTO "ledger_words" VALUES(19,'phone',X'13026BB485C48ACFBFAAB6BDD5387149','+15550100103');
INSERT INTO "ledger_words" VALUES(19,'text',X'A44DE3EE25DE0E9C9EC36AC5370C1186','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(20,'phone',X'F6B20AA129F0F0DFB01BD1C45871A886','+15550100103');
INSERT INTO "ledger_words" VALUES(20,'text',X'DCDD1F4DE12CDF0703F52437CFEBB905','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(21,'phone',X'B60AF086A3CA3F00451B737BEABD8A84','+15550100103');
INSERT INTO "ledger_words" VALUES(21,'text',X'836A9751B6F63480365ACC795CD6DC0C','STOP');
INSERT INTO "ledger_words" VALUES(22,'phone',X'CF583A31099B335842C7F83F4078FB7E','+15550100103');
INSERT INTO "ledger_words" VALUES(22,'why',X'9887A655238FC5B4AB34B048CD93B79E','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(23,'phone',X'EAFC95188D9BDC00E74166899A682171','+15550100103');
INSERT INTO "ledger_words" VALUES(23,'text',X'C8CA60ABEB5B40430D199B6A4129BE27','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(24,'phone',X'52046AA3B71AB2B31E8E5889946FEF4F','+15550100103');
INSERT INTO "ledger_words" VALUES(24,'text',X'82F015673DD6413A083B249B90D5B026','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(25,'by',X'D2777266BCAD62765457214011568E57','ana');
INSERT INTO "ledger_words" VALUES(25,'phone',X'2E53D6366CB01E4859FE373278146560','+15550100105');
INSERT INTO "ledger_words" VALUES(25,'text',X'2154ACBE4D8CC40C57F5FE02E64C01FC','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(26,'phone',X'655A49CA57CC80CAC8E6FB36BF2C6DC6','+15550100105');
INSERT INTO "ledger_words" VALUES(26,'text',X'03FF31BE04DA2018615C9664EC63C789','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(27,'by',X'BD131ECA8A31B8849AED9163AA0F4F52','ana');
INSERT INTO "ledger_words" VALUES(27,'phone',X'C857E0E7B1BF1027EBBD9F14C41C8335','+15550100112');
INSERT INTO "ledger_words" VALUES(27,'text',X'07DD0D3EC2230143B97B7AFD49DAC61C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(28,'phone',X'822537E9F9C148D50CC393980F2B5729','+15550100112');
INSERT INTO "ledger_words" VALUES(28,'text',X'609BB31BAE85EFB89FCAD4282DA00837','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(29,'by',X'29F9B12207C4270595D47E744967B20B','ana');
INSERT INTO "ledger_words" VALUES(29,'phone',X'D13F2DBCC76B6DC32BD0617752F9FEEE','+15550100113');
INSERT INTO "ledger_words" VALUES(29,'text',X'30131C318C8D7656EBEDC4C7250B9C78','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(30,'phone',X'CEE4077174899B4C974342D48CDD63F9','+15550100113');
INSERT INTO "ledger_words" VALUES(30,'text',X'6577CFF8F3214056DBC9EDF441AF8C69','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(31,'by',X'709FF4146C064F8DA07D0357E463E2C7','ana');
INSERT INTO "ledger_words" VALUES(31,'phone',X'B6689D5173DBED4ADA0B3290794E318B','+15550100112');
INSERT INTO "ledger_words" VALUES(31,'text',X'8A1D803091FD2E5859489DF548BF1819','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(32,'by',X'54EA4DBEC57CFBD2B1526C7A5FBF5A5E','ana');
INSERT INTO "ledger_words" VALUES(32,'phone',X'54EC404728BCF4D05210FC3D8F6F1D9A','+15550100112');
INSERT INTO "ledger_words" VALUES(33,'phone',X'0C85431984F3324DEBA8E4E3CD1C2E8E','+15550100112');
INSERT INTO "ledger_words" VALUES(33,'text',X'C89FECF578BA46E5F0EB815080B73DE7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(34,'by',X'39C4C5727EACF2CE4501F7D433710F47','ana');
INSERT INTO "ledger_words" VALUES(34,'phone',X'0555C3537B35426688A6E09A6682CAAA','+15550100113');
INSERT INTO "ledger_words" VALUES(35,'by',X'27752BD925E7A3DB5D85823C6EAB2F91','ana');
INSERT INTO "ledger_words" VALUES(35,'phone',X'2F8DB9CF490887DE51A4B1589542791C','+15550100106');
INSERT INTO "ledger_words" VALUES(35,'text',X'7572D8BB69E4CA16CD79015D5A89E5FD','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(36,'phone',X'935BEBB17BF1583D0E84FE1DFB4E10B0','+15550100106');
INSERT INTO "ledger_words" VALUES(36,'text',X'0BD3C75576D4C087C68991906A759E97','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(37,'by',X'D9C6816DDAB2B2053586A3C6BFFA024F','ana');
INSERT INTO "ledger_words" VALUES(37,'phone',X'7DC4635D213B32EB2AA795875D84D5E7','+15550100107');
INSERT INTO "ledger_words" VALUES(37,'text',X'8D846456513C10C6EDB6710BD71F654E','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(38,'by',X'7F62E75A002584C13F32F6B2A50FB771','ana');
INSERT INTO "ledger_words" VALUES(38,'phone',X'06C2D7F236E2D4371437637E25B0EF3C','+15550100107');
INSERT INTO "ledger_words" VALUES(39,'by',X'EAEE839C3CC0611568C0BDC94C5EC5EF','ana');
INSERT INTO "ledger_words" VALUES(39,'phone',X'FDF2E02173D40F328F3B3FCCB025E745','+15550100108');
INSERT INTO "ledger_words" VALUES(39,'text',X'921770A8F8243ED3F70DCE2A2880D945','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(40,'phone',X'BB6B845741850B7C62614DBEA6BA8118','+15550100108');
INSERT INTO "ledger_words" VALUES(40,'text',X'AAD7A2E0014353938343D879BFCDF139','STOP');
INSERT INTO "ledger_words" VALUES(41,'phone',X'1642C5EDC4B9567870DF8C8B97ABFD76','+15550100108');
INSERT INTO "ledger_words" VALUES(41,'why',X'842E8E714DD63AA4FCD6E0C49E12D7AB','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(42,'phone',X'708E70A43C7C95AACCF58D1F0FB1E235','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'phone',X'FA01A4C851097E3F15D9CB4372B9A8CD','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'text',X'965595BE7AC0738B38F1CFB5C45AFFAB','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(44,'phone',X'1F8663B549CE4FCB0146F4D28DD61CDF','+15550100108');
INSERT INTO "ledger_words" VALUES(44,'text',X'B8465631ACACE549A09189F7F234BDB7','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(45,'by',X'C07D4F1433A6A41E1DEAB3936775CDE0','ana');
INSERT INTO "ledger_words" VALUES(45,'phone',X'C7710EBFC96F0177C59B7A84B2872A1D','+15550100109');
INSERT INTO "ledger_words" VALUES(45,'text',X'3AF460493A5A730E9E466001DF118769','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(46,'phone',X'315C8ACA2C461C1F77A4D2D78B785A3E','+15550100109');
INSERT INTO "ledger_words" VALUES(46,'text',X'90388D66AF4898D2D2E8151A5EB8735E','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(47,'phone',X'6D1F3025FE215B0D6866C33C425A1EF1','+15550100109');
INSERT INTO "ledger_words" VALUES(47,'text',X'BFBE3D5A4EE866411DFD33229FCA557A','Who is this and why do you ask me?');
INSERT INTO "ledger_words" VALUES(48,'phone',X'91C118D0E96350C0D956D7E21C5380A4','+15550100109');
INSERT INTO "ledger_words" VALUES(48,'why',X'284E0621167A58FA9A2D1C13C9555225','asks a question');
INSERT INTO "ledger_words" VALUES(49,'phone',X'061AB717534B78DFD79F2DEB56955C5C','+15550100109');
INSERT INTO "ledger_words" VALUES(49,'text',X'5D5071CAED45736C7D4FF9B91341FAAC','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(50,'phone',X'4AF5D06D48621CDE3989DA3C55CA7047','+15550100109');
INSERT INTO "ledger_words" VALUES(50,'text',X'C7586112567426F817C573C0CB5FC5E1','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(51,'by',X'943C31C568E8B15CC164322075EC1345','ana');
INSERT INTO "ledger_words" VALUES(51,'phone',X'ECC87B7B18E5DAC9D7EE39138684D075','+15550100110');
INSERT INTO "ledger_words" VALUES(51,'text',X'277BD25FA6C2546ABB8FA7D8C4BC0A18','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(52,'phone',X'669329034EAD096EE95631AC164C7169','+15550100110');
INSERT INTO "ledger_words" VALUES(52,'text',X'A6498E43C04FC0EA5E82E45623F92C2D','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(53,'phone',X'A07E96FE867E45663A294E5297F4DA93','+15550100110');
INSERT INTO "ledger_words" VALUES(53,'text',X'7DAAE10AB6E5985889EB45C4077F0890','What would you text me about?');
INSERT INTO "ledger_words" VALUES(54,'phone',X'C98A0DBBD8CC1DCF897D56C4E70E8A78','+15550100110');
INSERT INTO "ledger_words" VALUES(54,'why',X'74480C7AF86952160DAA5DDD9222C921','asks a question');
INSERT INTO "ledger_words" VALUES(55,'phone',X'FC225D566BB2CB34BFB064FCEEB03341','+15550100110');
INSERT INTO "ledger_words" VALUES(55,'text',X'F0DCE1B0AB7582BE7E9AD65E14BDD99B','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(56,'phone',X'3B346EC697990D6620FEFC9904DDC0F5','+15550100110');
INSERT INTO "ledger_words" VALUES(56,'text',X'65EE014B927FC30D9ED765E9913B4863','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(57,'phone',X'3D799B644B2786FAD1F62EC2ED3F157C','+15550100110');
INSERT INTO "ledger_words" VALUES(57,'text',X'3EBD0F56516BB7427AAB4FB8DF366971','Yes');
INSERT INTO "ledger_words" VALUES(58,'phone',X'DD19FED339A750A5D1A637D251A169E1','+15550100110');
INSERT INTO "ledger_words" VALUES(58,'why',X'EE1D38E7115467472119EBA0F6A8ACD5','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(59,'phone',X'81A126B1F6500EC5A7A0450EBCA74F27','+15550100110');
INSERT INTO "ledger_words" VALUES(59,'text',X'AF22EC4E5C2FDCF01C6DEEE6AE22D197','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(60,'phone',X'8E2B10AB8755E563BCE07726D2875461','+15550100110');
INSERT INTO "ledger_words" VALUES(60,'text',X'9FE9B2A595A73C2140A51420167289E7','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(61,'by',X'07CF65A1653FCAF39FAB5A09C2482626','ana');
INSERT INTO "ledger_words" VALUES(61,'phone',X'0BF19BCCD456A518F32DF3C3F5B9CBC9','+15550100111');
INSERT INTO "ledger_words" VALUES(61,'text',X'CE2F690467CC5ABD9FAC91C80A874F49','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(62,'phone',X'CB214AFD5BDB379C6FD8B6B6568D4D13','+15550100111');
INSERT INTO "ledger_words" VALUES(62,'text',X'B23155DDE0A70D581F26C5297A5CB3B7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(63,'phone',X'3836A38BE8983636E3BF5AD370548E79','+15550100111');
INSERT INTO "ledger_words" VALUES(64,'phone',X'922D824FB0B2AF16DDFDDE4038DDFE60','+15550100114');
INSERT INTO "ledger_words" VALUES(64,'text',X'D69193F73A92283302A298B013576716','STOP');
INSERT INTO "ledger_words" VALUES(65,'phone',X'20A9673DD4EB125DF3184CD4E46EA5EE','+15550100114');
INSERT INTO "ledger_words" VALUES(65,'why',X'E3CBC4E9FBECF4AA9E6A5646FF475C87','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(66,'phone',X'5435E07157849906862D8BD7894227A1','+15550100114');
INSERT INTO "ledger_words" VALUES(66,'text',X'A2FF37FEE7CE888BB5F87AA9322EABB0','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(67,'phone',X'25837570102D86977954851880AF089C','+15550100114');
INSERT INTO "ledger_words" VALUES(67,'text',X'AD3046BE9ED50094225E4F55A8912370','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(68,'phone',X'473143B384149ABB735991D193485CC4','+15550100114');
INSERT INTO "ledger_words" VALUES(68,'text',X'39BF2D3CD487278399F1492873B259FB','START');
INSERT INTO "ledger_words" VALUES(69,'phone',X'78ADE1770650E1C9FC751D56A53174E1','+15550100114');
INSERT INTO "ledger_words" VALUES(69,'why',X'F75FA6390D696A6EC3EE2F390F1408B2','they texted START');
INSERT INTO "ledger_words" VALUES(70,'phone',X'5509D48EAFE534F7F308EA48120B5D3A','+15550100114');
INSERT INTO "ledger_words" VALUES(70,'why',X'E9568E5797D650B8BCD999963B431DAB','They texted START after a no or a stop: they may be asked again, but have not said yes.');
INSERT INTO "ledger_words" VALUES(71,'phone',X'BB64AD373F027D702E967BBF6ED6D931','+15550100199');
INSERT INTO "ledger_words" VALUES(72,'phone',X'292A939CF94EC8BAE666C6F2A9C0D318','+15550100199');
INSERT INTO "ledger_words" VALUES(72,'text',X'F3D5FBCCF9AD8046BF4FD944681FF02C','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.');
INSERT INTO "ledger_words" VALUES(73,'phone',X'F3096CC445BC5C1E152CE09F8CF85DF1','+15550100199');
INSERT INTO "ledger_words" VALUES(73,'why',X'7905429EDB7E3A6C94B0F3F8F440D461','is none of the answers we know');
INSERT INTO "ledger_words" VALUES(74,'by',X'EDB7CDC608CA678E11E65842713DAB84','ana');
INSERT INTO "ledger_words" VALUES(84,'by',X'6979A1DD299AB970E0586A4B27E61A47','ana');
INSERT INTO "ledger_words" VALUES(84,'phone',X'588F5B59D0DC7E754903EFE347F8021F','+15550100120');
INSERT INTO "ledger_words" VALUES(84,'why',X'0338A911AE599D4FB4EA088F6FB3D2B2','they told ana: at the front desk');
INSERT INTO "ledger_words" VALUES(85,'by',X'94326534DCE74F4BC57C3CC63857060B','ana');
INSERT INTO "ledger_words" VALUES(85,'phone',X'1077798190CFFC12394D104E554B9705','+15550100199');
INSERT INTO "ledger_words" VALUES(85,'why',X'F0E736B65A4BC09555B37E5D2ED84E2D','answered by telephone');
INSERT INTO "ledger_words" VALUES(86,'by',X'2D102F7CD4775549AD695605ED15FAC9','ana');
INSERT INTO "ledger_words" VALUES(87,'by',X'6FFCA1FF25527AF96E409790BBC0E9EC','ana');
INSERT INTO "ledger_words" VALUES(87,'name',X'AF188BE1084905039F79DAAC760DEF6E','Vic Deleted');
INSERT INTO "ledger_words" VALUES(87,'phone',X'595133EE3BE747B1956CE74A3A9239E4','+15550100120');
INSERT INTO "ledger_words" VALUES(88,'by',X'5C7BEFD3898E75A446A5972FDFC5C395','ana');
INSERT INTO "ledger_words" VALUES(88,'phone',X'DAB97A2F17CA0C922129D667A1951F57','+15550100104');
INSERT INTO "ledger_words" VALUES(88,'text',X'0E920F6E0C0ED1242B0446F848014E50','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(89,'phone',X'4D3E7B93167349C94537593EB2C2B5E6','+15550100104');
INSERT INTO "ledger_words" VALUES(89,'text',X'6421E56174D68AEF22C04CF7E3377C41','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(90,'by',X'5E82E1B95A5A3F8A57C54F9BC27831CE','ana');
INSERT INTO "ledger_words" VALUES(90,'phone',X'04CC419A14B6E0513A4F07F888C26CB4','+15550100116');
INSERT INTO "ledger_words" VALUES(90,'text',X'25ED73F1F8C5D442776B5885FFF3DBC2','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(91,'phone',X'6A86CA45A7FE196D3168754961B586E9','+15550100116');
INSERT INTO "ledger_words" VALUES(91,'text',X'EBF06C2144F9E7BCF31AC619C96EDF55','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(92,'by',X'7804E750E8D6C19944B6C2996E435C26','ana');
INSERT INTO "ledger_words" VALUES(92,'phone',X'06D571E4F52126A65516BBE05A5CAD0F','+15550100117');
INSERT INTO "ledger_words" VALUES(92,'text',X'B0298A64F6AF2AD4F710F968CE3BA0DE','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(93,'by',X'3AD2CD407E6613FE2C948E82817B7CBE','ana');
INSERT INTO "ledger_words" VALUES(93,'phone',X'A2925FFFB5D3F88D72000C4F9CF8419D','+15550100118');
INSERT INTO "ledger_words" VALUES(93,'text',X'77EAD795533B0F939BE71BFC952E48B9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(94,'user',X'F90BF4D388F5186AD8FED75C5AF25664','ana');
INSERT INTO "ledger_words" VALUES(95,'user',X'DFE063DE0DF5803648F15B583E7D4D3C','ben');
INSERT INTO "ledger_words" VALUES(96,'user',X'F5D9E428C656E1A763EE4B9F67E0E91B','ana');
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
INSERT INTO "messages" VALUES(1,'4e2a1cdf-84a5-4d98-8729-948a7eb890b5','out','invite','sent',15,'+15550100115','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1780326000000,1780326010000,NULL,1780326010000,1,1780326005000,NULL,1,NULL,NULL,NULL,NULL,NULL,2,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(2,'bdb32e92-9c3a-4459-8001-ed67b0491d41','out','invite','delivered',1,'+15550100101','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017270000,1781017330000,NULL,1781017330000,2,1781017275000,NULL,2,NULL,NULL,NULL,NULL,NULL,4,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(3,'bfcff08f-5c83-40e3-9021-b098e665a3ba','in','inbound','received',1,'+15550100101','Yes please','main',1781017330000,1781017330000,1781017330000,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes” after removing courtesies',7,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(4,'2e1d4d32-61eb-4e5b-b732-4dc3eef52be2','out','reply','sent',1,'+15550100101','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781017330000,1781017330000,NULL,1781017330000,2,1781017330000,NULL,3,NULL,3,NULL,NULL,NULL,9,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(5,'6ec24cfd-74e5-4cf1-a2a0-93dc24198bf9','out','staff','sent',1,'+15550100101','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.','main',1781017390000,1781017390000,NULL,1781017390000,NULL,1781017390000,NULL,4,NULL,NULL,'ana',NULL,NULL,11,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(6,'c3cdb434-0354-418d-953a-d91118680f35','out','invite','sent',2,'+15550100102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017450000,1781017510000,NULL,1781017510000,3,1781017455000,NULL,5,NULL,NULL,NULL,NULL,NULL,13,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(7,'fbdd9ad0-7142-40c3-b891-a97753efa716','in','inbound','received',2,'+15550100102','No','main',1781017510000,1781017510000,1781017510000,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'no','whole message is “no”',15,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(8,'e5ced9b9-71b1-4c8d-beb0-d88b9b0a861f','out','confirmation','sent',2,'+15550100102','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.','main',1781017510000,1781017510000,NULL,1781017510000,3,1781017510000,1781017810000,6,NULL,7,NULL,NULL,NULL,17,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(9,'ace52a3f-5d73-4038-bb66-1518c18eadd7','out','invite','sent',3,'+15550100103','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017570000,1781017630000,NULL,1781017630000,4,1781017575000,NULL,7,NULL,NULL,NULL,NULL,NULL,19,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(10,'dcdb84b8-f11c-4f16-8b5d-25a7de29bd29','in','inbound','received',3,'+15550100103','STOP','main',1781017630000,1781017630000,1781017630000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',21,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(11,'7933860b-f56e-431c-a4c5-5c33e6075bbf','out','confirmation','sent',3,'+15550100103','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781017630000,1781017630000,NULL,1781017630000,NULL,1781017630000,1781017930000,8,NULL,10,NULL,NULL,NULL,23,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(12,'a04a86af-d998-4701-b175-3efd11bd6fed','out','invite','in_doubt',5,'+15550100105','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017690000,1781017750000,NULL,1781017750000,5,1781017695000,NULL,9,NULL,NULL,NULL,NULL,NULL,25,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(13,'91d4aae3-3272-49ab-a9dc-44907394ee06','out','invite','in_doubt',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017750000,1781017870000,NULL,1781017810000,6,1781017755000,NULL,10,'The invite was replaced by a new one.',NULL,NULL,NULL,NULL,27,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(14,'69cd715b-40d4-454c-b9e0-4fc9c6afdf2e','out','invite','sent',13,'+15550100113','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017810000,1781017930000,NULL,1781017870000,7,1781017815000,NULL,11,NULL,NULL,NULL,NULL,NULL,29,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(15,'03593d9d-e298-4451-bc6c-aba5eade74f6','out','invite','sent',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017870000,1781017930000,NULL,1781017930000,8,1781017875000,NULL,12,NULL,NULL,NULL,NULL,NULL,31,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(16,'c6ff0b71-e062-495b-a628-7a8031b9a460','out','invite','failed',6,'+15550100106','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017990000,1781032450000,NULL,NULL,9,1781017995000,NULL,13,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.',NULL,NULL,NULL,NULL,35,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(17,'8be2902a-8da3-4abe-8dda-c0a56f56e7d4','out','invite','withdrawn',7,'+15550100107','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036110000,1781036110000,NULL,NULL,10,1781036115000,NULL,14,'Taken back before it left.',NULL,NULL,NULL,NULL,37,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(18,'8b9e4e54-5c10-4e3a-92cb-98380e4a1474','out','invite','suppressed',8,'+15550100108','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036170000,1781036170000,NULL,NULL,11,1781036175000,NULL,15,'They asked us to stop.',NULL,NULL,NULL,NULL,39,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(19,'5a7cf144-38a4-4883-8358-a333261d546b','in','inbound','received',8,'+15550100108','STOP','main',1781036170000,1781036170000,1781036170000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',40,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(20,'4006da30-d181-4c2d-8afb-7ebdb7fc79f7','out','confirmation','sent',8,'+15550100108','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036170000,1781036170000,NULL,1781036170000,NULL,1781036170000,1781036470000,16,NULL,19,NULL,NULL,NULL,43,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(21,'f5b2f69e-2157-4849-bf09-289fc9031d62','out','invite','sent',9,'+15550100109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036230000,1781036290000,NULL,1781036290000,12,1781036235000,NULL,17,NULL,NULL,NULL,NULL,NULL,45,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(22,'59c15c60-5e6c-4171-bbf1-817bfc2f94d3','in','inbound','received',9,'+15550100109','Who is this and why do you ask me?','main',1781036290000,1781036290000,1781036290000,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',47,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(23,'604de852-47e8-4e62-91cb-b10770c49403','out','reply','sent',9,'+15550100109','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036290000,1781036290000,NULL,1781036290000,12,1781036290000,NULL,18,NULL,22,NULL,NULL,NULL,49,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(24,'c19cd890-3ad9-4ab4-8c63-8bffc67b0a04','out','invite','sent',10,'+15550100110','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036350000,1781036410000,NULL,1781036410000,13,1781036355000,NULL,19,NULL,NULL,NULL,NULL,NULL,51,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(25,'dd31b210-58c9-456d-b840-f6401dbe8175','in','inbound','received',10,'+15550100110','What would you text me about?','main',1781036410000,1781036410000,1781036410000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',53,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(26,'47aae1c0-1125-4ade-bc29-80585b783f20','out','reply','sent',10,'+15550100110','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036410000,1781036410000,NULL,1781036410000,13,1781036410000,NULL,20,NULL,25,NULL,NULL,NULL,55,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(27,'ed312eea-388d-427e-8b9f-5f336906da4e','in','inbound','received',10,'+15550100110','Yes','main',1781036470000,1781036470000,1781036470000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',57,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(28,'d4dcd2b6-d6c4-4c8b-ab2c-7e415513f6c3','out','reply','sent',10,'+15550100110','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036470000,1781036470000,NULL,1781036470000,13,1781036470000,NULL,21,NULL,27,NULL,NULL,NULL,59,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(29,'1bfa7793-ec7b-4c07-8ae6-b7b768a06e78','out','invite','undelivered',11,'+15550100111','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036530000,1781036590000,NULL,1781036590000,14,1781036535000,NULL,22,NULL,NULL,NULL,NULL,NULL,61,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(30,'396f1fd8-896b-4c52-a1d6-7002fbc968e6','in','inbound','received',14,'+15550100114','STOP','main',1781036650000,1781036650000,1781036650000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',64,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(31,'e69f2888-bcd6-4ec7-b8e9-407ba89df15b','out','confirmation','sent',14,'+15550100114','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036650000,1781036650000,NULL,1781036650000,NULL,1781036650000,1781036950000,23,NULL,30,NULL,NULL,NULL,66,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(32,'aedc84f8-0e72-45d7-9beb-c0c58585a6e4','in','inbound','received',14,'+15550100114','START','main',1781036710000,1781036710000,1781036710000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'start','whole message is “start”',68,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(33,'97885474-44c0-41b5-9bbc-a3e42a17c262','in','inbound','received',21,'+15550100199','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.','main',1781036770000,1781036770000,1781036770000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','is none of the answers we know',72,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(34,'eece8754-cdea-4b7b-8d0d-4969b20c6f70','out','invite','sent',NULL,'','','main',1781036830000,1781036890000,NULL,1781036890000,15,1781036835000,NULL,24,NULL,NULL,NULL,NULL,NULL,74,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(35,'c3f43bfe-04c6-4d6e-a1c6-50cd2e0e9d52','in','inbound','received',NULL,'','','main',1781036890000,1781036890000,1781036890000,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'yes',NULL,76,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(36,'dd2ca0ea-03ea-4faa-853a-beac673b03f4','out','reply','sent',NULL,'','','main',1781036890000,1781036890000,NULL,1781036890000,15,1781036890000,NULL,25,NULL,35,NULL,NULL,NULL,78,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(37,'377845ac-0d2c-45a1-b546-4fa0f6613d03','in','inbound','received',NULL,'','','main',1781036950000,1781036950000,1781036950000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop',NULL,80,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(38,'49620a73-f883-4494-b43a-b8eb34ad5604','out','confirmation','sent',NULL,'','','main',1781036950000,1781036950000,NULL,1781036950000,NULL,1781036950000,1781037250000,26,NULL,37,NULL,NULL,NULL,82,0,0,NULL,1781037130000);
INSERT INTO "messages" VALUES(39,'967ab1a1-6580-4d23-bcb6-78e19e60dd74','out','invite','sent',4,'+15550100104','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037190000,1781037250000,NULL,1781037250000,16,1781037195000,NULL,27,NULL,NULL,NULL,NULL,NULL,88,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(40,'07790d6d-f689-47b8-8e5b-2233f9ef0017','out','invite','sent',16,'+15550100116','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037250000,1781037310000,NULL,1781037310000,17,1781037255000,NULL,28,NULL,NULL,NULL,NULL,NULL,90,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(41,'428ce484-9b44-4bc4-b1a2-d29460e27976','out','invite','sending',17,'+15550100117','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037310000,1781037370000,NULL,NULL,18,1781037315000,NULL,29,NULL,NULL,NULL,NULL,NULL,92,0,0,NULL,NULL);
INSERT INTO "messages" VALUES(42,'a3810b92-6a09-4ad7-b9fc-4575d4e4a98a','out','invite','queued',18,'+15550100118','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781037370000,1781037370000,NULL,NULL,19,1781037375000,NULL,30,NULL,NULL,NULL,NULL,NULL,93,0,0,NULL,NULL);
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('concat',X'3330');
INSERT INTO "meta" VALUES('head',X'39363A62366432666538623138343230313365663132616434653730366137383363313137656666633736633532613031333164623039626366633861646239313263');
INSERT INTO "meta" VALUES('key',X'6C4CE219E12A12A706A56C08F178E54D5E1BF5E8EC0DD1490EB11837E30F4126');
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
INSERT INTO "modem_health" VALUES('main',1781017270000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017330000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017390000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017570000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017690000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017750000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017810000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017870000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017990000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781018050000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781025250000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781028850000,'ready',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "runs" VALUES(1,'21fcd7f6-869b-4b93-93df-d018841ed545',15,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','expired',0,1780326000000,1781017270000,1781017270000,NULL,1780930800000);
INSERT INTO "runs" VALUES(2,'a07b9d36-e04a-48fd-a2cc-46cbe9ab1aca',1,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781017270000,1781017330000,1781017330000,NULL,NULL);
INSERT INTO "runs" VALUES(3,'188c7181-a655-4d0a-9cbd-77532c49cbd7',2,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"No","category":"N"}}}','completed',1,1781017450000,1781017510000,1781017510000,NULL,NULL);
INSERT INTO "runs" VALUES(4,'bc89b138-4b91-4605-a371-f71d1506c87f',3,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017570000,1781017630000,1781017630000,NULL,1781622370000);
INSERT INTO "runs" VALUES(5,'61313a18-cfd1-403c-a08d-8215dfb00481',5,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017690000,1781017690000,NULL,NULL,1781622490000);
INSERT INTO "runs" VALUES(6,'731ee65e-97c9-41c6-bcab-1b51397d54af',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017750000,1781017930000,1781017930000,NULL,1781622550000);
INSERT INTO "runs" VALUES(7,'0969b2a9-1a7e-4ebd-a71c-60e2d6bbe3b0',13,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017810000,1781017810000,NULL,NULL,1781622610000);
INSERT INTO "runs" VALUES(8,'2205b4da-dae1-4137-87c5-a17bcdf5640d',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017870000,1781017870000,NULL,NULL,1781622670000);
INSERT INTO "runs" VALUES(9,'0116f9b9-91fb-472d-bfe5-4f15e9a5b725',6,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017990000,1781032450000,1781032450000,NULL,1781622790000);
INSERT INTO "runs" VALUES(10,'f0367524-d5aa-47f2-9ec9-e09b73948e73',7,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036110000,1781036110000,1781036110000,NULL,1781640910000);
INSERT INTO "runs" VALUES(11,'763690b6-1054-4f2b-89c8-191d9e5202f8',8,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036170000,1781036170000,1781036170000,NULL,1781640970000);
INSERT INTO "runs" VALUES(12,'fa0fe0b3-5b07-47bc-b11a-e497bf50d940',9,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000004","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Who is this and why do you ask me?","category":"Other"}}}','waiting',1,1781036230000,1781036290000,NULL,NULL,1781641090000);
INSERT INTO "runs" VALUES(13,'c9664a7f-4576-49ac-8e71-30dc50494539',10,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781036350000,1781036470000,1781036470000,NULL,NULL);
INSERT INTO "runs" VALUES(14,'26ab2668-f0e3-4c52-80bd-726713c8ea57',11,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036530000,1781036590000,1781036590000,NULL,1781641330000);
INSERT INTO "runs" VALUES(15,'1ba54d08-d920-40ca-8ede-802d431e47ae',NULL,1,1,'{}','completed',1,1781036830000,1781036890000,1781036890000,NULL,NULL);
INSERT INTO "runs" VALUES(16,'f43cfdc3-fb88-44a8-94f9-847c30b1e993',4,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037190000,1781037190000,NULL,NULL,1781641990000);
INSERT INTO "runs" VALUES(17,'4952fa7f-eae8-494b-abd8-1c74bee5a339',16,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037250000,1781037250000,NULL,NULL,1781642050000);
INSERT INTO "runs" VALUES(18,'595c1680-2acc-41c3-8dd9-fa91e38647a6',17,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037310000,1781037310000,NULL,NULL,1781642110000);
INSERT INTO "runs" VALUES(19,'52d6a4bd-3505-46ce-bc77-961e950e653a',18,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037370000,1781037370000,NULL,NULL,1781642170000);
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
INSERT INTO "tokens" VALUES(1,1,'viewer',X'CD4AFEB8060E5E0FC6F8B76928AAAE4D953A1035B18F9FE144D29D26D7F0B5C3',1795790818882);
CREATE TABLE unseen (
  contact_id INTEGER PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
  message_id INTEGER NOT NULL                -- the last they wrote
) STRICT;
INSERT INTO "unseen" VALUES(1,3);
INSERT INTO "unseen" VALUES(2,7);
INSERT INTO "unseen" VALUES(3,10);
INSERT INTO "unseen" VALUES(8,19);
INSERT INTO "unseen" VALUES(9,22);
INSERT INTO "unseen" VALUES(10,27);
INSERT INTO "unseen" VALUES(14,32);
INSERT INTO "unseen" VALUES(21,33);
CREATE TABLE users (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  role          TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;
INSERT INTO "users" VALUES(1,'ana','admin','$argon2id$v=19$m=19456,t=2,p=1$J2agm35v0n1MmnjoLCH1vQ$F5k9G0eAEC/Ysfw4vG0o/bRefm8pOALO2ZtMZxv0tZg',1795790816884);
INSERT INTO "users" VALUES(2,'ben','viewer','$argon2id$v=19$m=19456,t=2,p=1$tM1wit1+Hh/0F4k11HrntA$/FcVcAdalaEXbYyJyMLF23IlzUQR9Hx+WyVa35odsGI',1795790818437);
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
CREATE TRIGGER what_they_write_is_unseen AFTER INSERT ON messages
  WHEN NEW.direction = 'in' AND NEW.contact_id IS NOT NULL
  BEGIN
    INSERT INTO unseen VALUES (NEW.contact_id, NEW.id)
      ON CONFLICT (contact_id) DO UPDATE SET message_id = excluded.message_id;
  END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tokens',1);
COMMIT;
PRAGMA user_version = 10;
