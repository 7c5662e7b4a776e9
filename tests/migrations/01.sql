-- token: d9ef5b336c48086578a5304a733879f9fb0fba9d694f34b17dedd955bc67121c
-- Schema 1 as commit 0ee8598 made and filled it: its own gateway played the life of a house that README.md beside this
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
) STRICT;
INSERT INTO "contacts" VALUES(1,'6698c0ef-3f4c-4da2-983a-e0fce3bd9318','Maria Lopez','+15550100101','','main',1780326000000,1781017330000);
INSERT INTO "contacts" VALUES(2,'0a291099-ed1a-4f3d-8137-5b5416706e99','Noor Haddad','+15550100102','','main',1780326000000,1781017510000);
INSERT INTO "contacts" VALUES(3,'e13d8a5e-f4f0-4530-af56-b348db95bb92','Sam Stone','+15550100103','','main',1780326000000,1781017630000);
INSERT INTO "contacts" VALUES(4,'21285d10-4a88-4d09-8de8-6d578416a01b','Dana Quiet','+15550100104','','main',1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(5,'c93c7015-ff2d-410e-a809-cca3ed7c0fa3','Eve Doubt','+15550100105','','main',1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(6,'0d0ad3db-9e99-4c41-a11b-23973b145920','Frank Fail','+15550100106','','main',1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(7,'553da5a9-9219-4927-9935-6ea72222158d','Gus Undone','+15550100107','',NULL,1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(8,'49c756ec-2d79-4f99-bdee-67fb35de1bc7','Hana Early','+15550100108','','main',1780326000000,1781036170000);
INSERT INTO "contacts" VALUES(9,'9dbd27b4-e138-4b42-9e4a-85d5e2f87fe1','Ines Unclear','+15550100109','','main',1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(10,'9f386760-5a37-4547-9fc5-f2c2ebc0967b','Jo Later','+15550100110','','main',1780326000000,1781036470000);
INSERT INTO "contacts" VALUES(11,'e69bc8ad-dfb7-414e-9801-895c16e9db1f','Lee Lost','+15550100111','','main',1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(12,'81ece033-1ee7-4a75-a9cb-3531d103a0a1','Mo Again','+15550100112','','main',1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(13,'edb91d93-1892-45b3-a210-938d0b0fe389','Ned Arrived','+15550100113','','main',1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(14,'ef5046a4-9df2-4985-b3a1-5e1fc721142d','Olga Lifted','+15550100114','','main',1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(15,'993d1e56-ebb4-4907-b354-1331ced553eb','Pat Expired','+15550100115','','main',1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(16,'b0a6dcb5-bd57-4a80-81ec-b1c05d3dff79','Quinn Waits','+15550100116','','main',1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(17,'2795c090-c518-4c2b-8eca-bca6254ebce6','Rae Claimed','+15550100117','','main',1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(18,'37c74c85-e2ed-4983-8e26-7dc642b0d29a','Ted Held','+15550100118','',NULL,1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(19,'2396cb8c-b3fc-46c8-af21-9a4fa6229150','Ula Forgotten','+15550100119','','main',1780326000000,1781036890000);
INSERT INTO "contacts" VALUES(20,'8f2b1361-d847-4209-8d91-658423d04e8e','Vic Deleted','+15550100120','',NULL,1780326000000,1780326000000);
INSERT INTO "contacts" VALUES(21,'19ecfa73-a035-454e-8fe5-e46cd460c20e','','+15550100199','',NULL,1781036770000,1781036770000);
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
INSERT INTO "groups" VALUES(1,'d4cbad80-ad7f-4714-b2a6-d6942a0adb89','Opted-In','opted_in',1780326000000);
INSERT INTO "groups" VALUES(2,'e5570d52-617a-44d3-82b7-9a37882a1d7c','Opted-Out','opted_out',1780326000000);
INSERT INTO "groups" VALUES(3,'63b88eb3-5453-42be-a1a3-fa37c0df3eb2','Spring list','static',1780326000000);
INSERT INTO "groups" VALUES(4,'c691d078-e047-4012-ba04-fc2083df326b','Autumn list','static',1780326000000);
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
INSERT INTO "invites" VALUES(1,'293bb8a8-4042-4e2c-9fcd-a03e1973af3f',15,'+15550100115',1,1,4,1,1,'ana','panel',1780326000000,NULL,NULL,NULL,1);
INSERT INTO "invites" VALUES(2,'11064ea2-41dd-4324-8988-c12f21ad05f8',1,'+15550100101',1,1,3,2,2,'ana','panel',1781017270000,1781017330000,1781017330000,'yes',3);
INSERT INTO "invites" VALUES(3,'2716a0a7-7b80-4420-ba3e-22951b161966',2,'+15550100102',1,1,3,3,6,'ana','panel',1781017450000,1781017510000,1781017510000,'no',12);
INSERT INTO "invites" VALUES(4,'d31ec1ac-28c6-446d-bd10-ff085e62383b',3,'+15550100103',1,1,3,4,9,'ana','panel',1781017570000,1781017630000,1781017630000,'stopped',18);
INSERT INTO "invites" VALUES(5,'6bcccaca-30e2-4897-83fa-eeb08b43f457',5,'+15550100105',1,1,3,5,12,'ana','panel',1781017690000,NULL,NULL,NULL,24);
INSERT INTO "invites" VALUES(6,'f84a0172-df6c-43ff-a4ab-1f264fbab691',12,'+15550100112',1,1,4,6,13,'ana','panel',1781017750000,NULL,1781017870000,'replaced',26);
INSERT INTO "invites" VALUES(7,'adfea1d3-8c50-4c04-9571-9e80b985f855',13,'+15550100113',1,1,4,7,14,'ana','panel',1781017810000,NULL,NULL,NULL,28);
INSERT INTO "invites" VALUES(8,'ad7baccd-a00f-4a07-8046-49124a4225db',12,'+15550100112',1,1,4,8,15,'ana','panel',1781017870000,NULL,NULL,NULL,31);
INSERT INTO "invites" VALUES(9,'ee8639db-b9be-444e-85cd-796914693375',6,'+15550100106',1,1,3,9,16,'ana','panel',1781017990000,NULL,1781032450000,'failed',34);
INSERT INTO "invites" VALUES(10,'e8e6abb7-b83c-4561-8ff8-0bfbd7fe6cce',7,'+15550100107',1,1,3,10,17,'ana','panel',1781036110000,NULL,1781036110000,'withdrawn',36);
INSERT INTO "invites" VALUES(11,'f37135f4-a93a-401c-8f05-280065ea9b39',8,'+15550100108',1,1,3,11,18,'ana','panel',1781036170000,NULL,1781036170000,'suppressed',38);
INSERT INTO "invites" VALUES(12,'5c005fc1-8522-466f-948d-37d715aa3c53',9,'+15550100109',1,1,4,12,21,'ana','panel',1781036230000,NULL,NULL,NULL,44);
INSERT INTO "invites" VALUES(13,'8e485043-a92a-47f7-be94-1b4c6773a30d',10,'+15550100110',1,1,4,13,24,'ana','panel',1781036350000,1781036470000,1781036470000,'yes',49);
INSERT INTO "invites" VALUES(14,'31b1c30f-1fd3-4bc2-abaa-e445b99632ff',11,'+15550100111',1,1,4,14,29,'ana','panel',1781036530000,NULL,1781036590000,'undelivered',58);
INSERT INTO "invites" VALUES(15,'24eb3dea-9d51-4844-9c49-dc95af9cd074',19,'+15550100119',1,1,4,15,34,'ana','panel',1781036830000,1781036890000,1781036950000,'stopped',69);
INSERT INTO "invites" VALUES(16,'a8b28b3e-4c6f-47ba-b1d5-ba7b615922f4',4,'+15550100104',1,1,3,16,39,'ana','panel',1781037190000,NULL,NULL,NULL,79);
INSERT INTO "invites" VALUES(17,'a39dba89-41e2-439c-984f-d806d064f4ae',16,'+15550100116',1,1,4,17,40,'ana','panel',1781037250000,NULL,NULL,NULL,81);
INSERT INTO "invites" VALUES(18,'788390d3-af28-4996-b10c-b2da0206fe52',17,'+15550100117',1,1,4,18,41,'ana','panel',1781037310000,NULL,NULL,NULL,83);
INSERT INTO "invites" VALUES(19,'b36d09ea-5c83-4aa6-ae78-122693623d97',18,'+15550100118',1,1,4,19,42,'ana','panel',1781037370000,NULL,NULL,NULL,84);
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
INSERT INTO "ledger" VALUES(1,1780326000000,'invite.approved','{"at":1780326000000,"by":"sha256:fc2cbe112f0c01783ee6ab51b88a4a9f2d2f6e64d6bc336bd47b04ce1537f9c3","contact":"993d1e56-ebb4-4907-b354-1331ced553eb","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"293bb8a8-4042-4e2c-9fcd-a03e1973af3f","kind":"invite.approved","phone":"sha256:002260166ab2a85cac0bcca4e5f7c78e682093cadadf2aa71e76c364434fef40","revision":1,"seq":1,"text":"sha256:5dae1ea2938ceeefbc677d50634125ab3fd690d5f53b896bf38e0faeb6fb84f0","via":"panel"}',X'867B529932B73F0FEEEFC03D47971D8DF2C55774CD38E5E6510C2E0E2C67BE4F');
INSERT INTO "ledger" VALUES(2,1780326010000,'message.state','{"at":1780326010000,"cause":"","kind":"message.state","message":1,"phone":"sha256:2e56dc734ed10a801655a6c46f117cdc7b1df709a5f4e89f5fcfa488c16b30f3","seq":2,"state":"sent","text":"sha256:083c74a199df030d03e4f0247c8e773a4815dc3e8e9ab57a6c779921cb2dd708"}',X'6231AAC1221590958AFD2E65A1401C3180056ABF2C3387A21456E6FE95C69CD9');
INSERT INTO "ledger" VALUES(3,1781017270000,'invite.approved','{"at":1781017270000,"by":"sha256:6ee04dcc93e68868b3d4691b45a87f859fc4f9fc5e6019e62ef65222bfa6047b","contact":"6698c0ef-3f4c-4da2-983a-e0fce3bd9318","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"11064ea2-41dd-4324-8988-c12f21ad05f8","kind":"invite.approved","phone":"sha256:2830cb0a34e498636ad042a5bc9126702823cd3291802f2dcf13fabeb93ec396","revision":1,"seq":3,"text":"sha256:1ea5984f86cdb56390f87d8c98c0985095246de92993459637c841937882cccd","via":"panel"}',X'5AE21B07C0E020F647B8C2A8976417DFF73BF4C6AE3AB2249BF9CC104BBB07C9');
INSERT INTO "ledger" VALUES(4,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":2,"phone":"sha256:147a436268fd96fb802b301d4a590df75452b814106f5e44c704263d9470b0df","seq":4,"state":"sent","text":"sha256:77b2bf6ab8b83d3faa0b44d8304f9fa0d886d45681b66089225b0e1382c8687b"}',X'5E61CF1814029C5B8A7342446B60A9101EAD44159DE414EB1AC0D5002A308779');
INSERT INTO "ledger" VALUES(5,1781017330000,'message.proven','{"at":1781017330000,"cause":"the network delivered it","kind":"message.proven","message":2,"part":2,"phone":"sha256:9c3715e7c03cf788e8fddb90043ffa8cf1b2d5527038b968885ce466ee361665","seq":5,"state":"delivered"}',X'3AF01BDF11CE934BA0E99C057DF6FAEBD254C9E1D6566BB2D61C6B246EF6A9CB');
INSERT INTO "ledger" VALUES(6,1781017330000,'message.received','{"at":1781017330000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781017330000,"phone":"sha256:98f264f9171cb3607ca0a9783c81a824b04b08047a7499be542adc573574214d","seq":6,"text":"sha256:24d98bb3dc5edee5e27d24d6d72a82c2a13a5578813d8471684ea8d4e827925f"}',X'30EDB1A2D5B654607DF2D353AF34FB9111AAE4B9909DF9BEE96397CF2BE5E572');
INSERT INTO "ledger" VALUES(7,1781017330000,'consent','{"at":1781017330000,"contact":"6698c0ef-3f4c-4da2-983a-e0fce3bd9318","kind":"consent","message":3,"phone":"sha256:b095022dc1fe11771300fd2ef95f81fb1fcfbdc5f9e712f95b7d8ed63db44da3","seq":7,"state":"granted","why":"sha256:04495d5c58d739f322c56595ace80c3f593d291f9979604cd45b83ca8cf44b1f"}',X'FD13E1823A7F9B6ECCB92B012F8E73A1C6ED13FD998E2DA7726E7EBF5988E786');
INSERT INTO "ledger" VALUES(8,1781017330000,'message.queued','{"answers":3,"at":1781017330000,"kind":"message.queued","phone":"sha256:b14f8e868b584c343424f393737a2edc1c18e4b543311c780d50556b990d401e","seq":8,"text":"sha256:75d620ff9e4c69c77005549ae742fb576eb05dd5034782dbe54b4eccb636da3d"}',X'435EDACC8B29B38F536305B3179FC44ADBE803EB9EEA6770ED57845B85B2738F');
INSERT INTO "ledger" VALUES(9,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":4,"phone":"sha256:d1b2510fe1aabe3c9dda8f13b06d4e0373c2b1a321b79c4fdaca5b140912abb1","seq":9,"state":"sent","text":"sha256:fb397167d449457af99977b3812d6bb17eef48ae0328cf2786ba7562a6fa69b6"}',X'11AC994DE2DE2A9D16811526A7E17AA1A5C8545CDD5874E53C7F9EDBB2CA6F2E');
INSERT INTO "ledger" VALUES(10,1781017390000,'message.written','{"at":1781017390000,"by":"sha256:880078bf17b74d2d8d9e373b0a7fd80121eb030c4d4e8c5f22e1bbbfcb7fee38","kind":"message.written","phone":"sha256:97dadcc3281c0a1220df5632ea0d29e6985aa132593d48446ff4d3f5433b71f9","seq":10,"text":"sha256:6acb92cdc4f9eaa4f3926c07494ea45341210fe3613f9b927519686516886c72","via":"panel"}',X'BB437AF551C428B1FBB4873FEEB1B8859286A0476825F7DDA88C177998E9117F');
INSERT INTO "ledger" VALUES(11,1781017390000,'message.state','{"at":1781017390000,"cause":"","kind":"message.state","message":5,"phone":"sha256:8a9e7bce3fced4f444b0243d89570c6c89d178aa042e31b005b7bd3d3509e831","seq":11,"state":"sent","text":"sha256:dcf7b4487098eabdf6dd7c846721fff2b2757129d73adf4a3541f87596d1e6b8"}',X'0B94A572793BF54371D071064B2890D92FB9867387EAEF8A89491C399C063FAE');
INSERT INTO "ledger" VALUES(12,1781017450000,'invite.approved','{"at":1781017450000,"by":"sha256:958f150b12725f3e851523a6c5da25aadf59a23a9b0474a996bfe37ab1a7f1e9","contact":"0a291099-ed1a-4f3d-8137-5b5416706e99","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"2716a0a7-7b80-4420-ba3e-22951b161966","kind":"invite.approved","phone":"sha256:1f5b85d8d44dec7036e1f00c5699848a1b3b2cf91f50919efaf933bc341856e4","revision":1,"seq":12,"text":"sha256:5fa97c7f0ffa0387e77b7c4fce414198add6a837bce9616cdccc27907eaec424","via":"panel"}',X'D552CE6EB902E7CAC7E765091CC282BDD05E527F98ACE771351E110597DBBDEE');
INSERT INTO "ledger" VALUES(13,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":6,"phone":"sha256:937860351b8b1e958897e1e831cce86a9b11782914e873389ae1ed19f0c41eb8","seq":13,"state":"sent","text":"sha256:962f337697d18adc1210a8788fe5e6abf537c1d91e0095af3138c202f71f94a1"}',X'73FAEF3C8DF2F616FD08F01A5598A6DF212DA2BC0E666919AB9971570039A0F4');
INSERT INTO "ledger" VALUES(14,1781017510000,'message.received','{"at":1781017510000,"intent":"no","kind":"message.received","modem":"main","network_at":1781017510000,"phone":"sha256:a0b988ab9beeefebb33c25747d61ed7534d3a2427f6bc5798f463eeb3c76cc7c","seq":14,"text":"sha256:0706ace7a1edd1bc529a96f94ca794d99fcf1c0b3f07abefb12aa802ae23819c"}',X'10D942F2B8B2474474B455B7AE7440B8E3D6A4659AFBF499B653ABC562B26804');
INSERT INTO "ledger" VALUES(15,1781017510000,'consent','{"at":1781017510000,"contact":"0a291099-ed1a-4f3d-8137-5b5416706e99","kind":"consent","message":7,"phone":"sha256:cbad4a85a549bc376ca8c6dbbc0411796f575dbf0f92beb9627dfe892175b3c4","seq":15,"state":"refused","why":"sha256:7af3579c1d7a10ea910c942cc8c7ad1487b109026d1892fcb155f03bb824ea57"}',X'AA5B518D233AB4A290299BE8F30A8954474F12CB3D56CCD0DD109F9CC197A95D');
INSERT INTO "ledger" VALUES(16,1781017510000,'message.queued','{"answers":7,"at":1781017510000,"kind":"message.queued","phone":"sha256:aff798ec1516748f276f7dd32690a24926755f8587628b78c8407d15502beadd","seq":16,"text":"sha256:b7a955b52e03725d25b26f5f2a1ecfff6b956c60e8ac098ee3f47dc5ca195687"}',X'005EA06BC94120759675912D705C8A49B25AEECADD6BA6515B0E3AED654B7F7B');
INSERT INTO "ledger" VALUES(17,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":8,"phone":"sha256:00c5f48c0beba51694aa032fa17a21674f49f834ffaf13e4ecb5ce86168a40a9","seq":17,"state":"sent","text":"sha256:5c8fa84972e37d5191a7cc1f66b36f6ea54c0ef8bd59e6579e9b0557fdb9d846"}',X'D67F8068C71C9BADAEF9151EC52BDD8EB4919DCEF2A30BD69D51E7537E385CC5');
INSERT INTO "ledger" VALUES(18,1781017570000,'invite.approved','{"at":1781017570000,"by":"sha256:4ad4adf555c6e0d4d5b56afe3c9a1133ea479f686eadf216741fc69736f184bc","contact":"e13d8a5e-f4f0-4530-af56-b348db95bb92","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"d31ec1ac-28c6-446d-bd10-ff085e62383b","kind":"invite.approved","phone":"sha256:50529204f2ee14a9b70af0ec1435c86b70069b75b3f2baad0c91b5fbd34cb9d4","revision":1,"seq":18,"text":"sha256:308f8c3b1b5401603437e35e5dd4209f82419fed8755e66794e96398c02dea32","via":"panel"}',X'B60C329C0A09A53F400E420B043C19CAC2474E1B780610351E114E986121C144');
INSERT INTO "ledger" VALUES(19,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":9,"phone":"sha256:d6c4a35e921cb42b50e3cffc5d3e041c8d4fd736634a70737ad5763c84d482f7","seq":19,"state":"sent","text":"sha256:27033a2c05153b3efec46c73ef2a93f7d507f58979ca7982be8d0342d65849fe"}',X'155475062BD07EC2B1B9BE267774D034E956D2755E4A984402A96071BC305157');
INSERT INTO "ledger" VALUES(20,1781017630000,'message.received','{"at":1781017630000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781017630000,"phone":"sha256:7887ff26be1578b1a8702631712487c0fcda9990e413f3c61c33e3d2b3ff3741","seq":20,"text":"sha256:0dd87a72b10b9346d816e0613ba2b299cef4c3d5264dbb08e52675d27e15a221"}',X'E6D18A9FCB7DFDFDECDB900A0E01BE47280F13DEC35673B276474DBD4E872DCC');
INSERT INTO "ledger" VALUES(21,1781017630000,'consent','{"at":1781017630000,"contact":"e13d8a5e-f4f0-4530-af56-b348db95bb92","kind":"consent","message":10,"phone":"sha256:04d0babfd123d33a20c2356c746c998d2534fb936ee6c4c250bf474c275007c2","seq":21,"state":"stopped","why":"sha256:5919333d2cc9b345931d9e3375ac067c326249089edff5f1bcbc9342125bd850"}',X'ACDC1EB2D3F047D8953B51E3A3CCB69FACFCF20D82EE65DDA98AE5C548AC26F7');
INSERT INTO "ledger" VALUES(22,1781017630000,'message.queued','{"answers":10,"at":1781017630000,"kind":"message.queued","phone":"sha256:90e36de5422d8f7d2eb67d6bd746838f9aae0cf2c71877f95b2e78e64eb5e1be","seq":22,"text":"sha256:75ffe90023b79d372d04a506e6ca34b568356e1a28c505a2376c23e8d112bad0"}',X'2ADA0E7392B54BCA26F5D2C61844C6CD55DD227A820D1227B90A371BEECC3CF3');
INSERT INTO "ledger" VALUES(23,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":11,"phone":"sha256:0f7949abe72ee08211958c34803896dc98bdb76543f136f2cffd17169e504628","seq":23,"state":"sent","text":"sha256:61a0d585e8810d5f50d3bcb7207d43908a810b0440978e7f30509c4c24cb731c"}',X'E8BE80E4787F91FC026D0190B67B6124D1ADAA40F7FFF77DFC98DE272CF69512');
INSERT INTO "ledger" VALUES(24,1781017690000,'invite.approved','{"at":1781017690000,"by":"sha256:8b152f566e116595631e93d74e19d4c7ab84217214976ce5b318c5f6c3eee547","contact":"c93c7015-ff2d-410e-a809-cca3ed7c0fa3","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6bcccaca-30e2-4897-83fa-eeb08b43f457","kind":"invite.approved","phone":"sha256:ff5cee1cff03e0b16d56bf2b539128f51a88850e054f8f9880b7a0425b7b41ab","revision":1,"seq":24,"text":"sha256:91d91753d9d9058193f2ae684ac00f324f01a599b8498da9f214d31a5b86e2b6","via":"panel"}',X'DF99584B9198956E8A1CD610B7D608DB084D9A13F4ED5E1DC0CC8350B3DEF90A');
INSERT INTO "ledger" VALUES(25,1781017750000,'message.state','{"at":1781017750000,"cause":"The modem gave no answer for 120 s.","kind":"message.state","message":12,"phone":"sha256:0b8f14d9cceb91217c7e506d627a3969297c08d22a65df11a0f38cd738b559cf","seq":25,"state":"in_doubt","text":"sha256:d5972c63b0b9c2cdc36a7a5c55cb4a392204f47dfe43e4485f84949db752c529"}',X'9FB3CEE09CA166400445FF2DFBA244CBED155885780F466549C659901988FE7A');
INSERT INTO "ledger" VALUES(26,1781017750000,'invite.approved','{"at":1781017750000,"by":"sha256:c51dc1027b89cb797ec510c65b45ed33ca7a1d045698e3421f5d210b760257e2","contact":"81ece033-1ee7-4a75-a9cb-3531d103a0a1","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"f84a0172-df6c-43ff-a4ab-1f264fbab691","kind":"invite.approved","phone":"sha256:0d1e4442c9774e3a5ac5c7d942bf6d21b0415ce4bf83d8a15bca8b7c309b3f2f","revision":1,"seq":26,"text":"sha256:1b1dc6b1d00620b64807ff8718cf6ba8b5c7a8417a7e8431578162cf817d5573","via":"panel"}',X'A3F5A7A8C8521E094EEA96A08346C3DD1C88D933227707065C0401855DE348F7');
INSERT INTO "ledger" VALUES(27,1781017810000,'message.state','{"at":1781017810000,"cause":"The modem gave no answer for 120 s.","kind":"message.state","message":13,"phone":"sha256:fd43ac9cf166d91450234d6de3c54fec73c83784ba264197b7a2a1d260dfbccd","seq":27,"state":"in_doubt","text":"sha256:5166d4cac9f2accf02c0fe74a0a418a4d567a60fb57dbe86c38819ac5535730f"}',X'0352502E2562BB6797F203FC2E85A166F5AC4EBC2CE9F6D57DAEB8D3F9B3B944');
INSERT INTO "ledger" VALUES(28,1781017810000,'invite.approved','{"at":1781017810000,"by":"sha256:1268085df05f2243650fde149e2819407257277aed6c64ddf456d81cdb135bf6","contact":"edb91d93-1892-45b3-a210-938d0b0fe389","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"adfea1d3-8c50-4c04-9571-9e80b985f855","kind":"invite.approved","phone":"sha256:b9d55773675f705966da34e35be141d675b5c78980de667f820a2d8a1a05d515","revision":1,"seq":28,"text":"sha256:e42b31a6f406f605f3c1054b16524f3e0f87fa5e3aa352629c6e76d459c7947b","via":"panel"}',X'6960399F1D3113F36CFFD482E1B352B3FE715AF917E0E67CBAB13AC7A60C711C');
INSERT INTO "ledger" VALUES(29,1781017870000,'message.state','{"at":1781017870000,"cause":"The modem gave no answer for 120 s.","kind":"message.state","message":14,"phone":"sha256:9066e5564f4190eec6ba9229d8849ae10822fdf492add4764c0eab154064aad8","seq":29,"state":"in_doubt","text":"sha256:de3d5b87e5b4f2e13d6bbbcf95b31896a36902acd3c0686125bcc8ceda064644"}',X'72F94922762ED72E092FBDA5349E29F246191E28727AFE82DBD86E378C273A81');
INSERT INTO "ledger" VALUES(30,1781017870000,'invite.decided','{"at":1781017870000,"by":"sha256:613139db385f258cbe9f12cb349597b311ed32ee41e6c3873d4c998bda69ff99","decision":"invite again","invite":"f84a0172-df6c-43ff-a4ab-1f264fbab691","kind":"invite.decided","phone":"sha256:8e189f963e1134ce1fd780899aafeae7a2ea1eb279ea938202cae56ac0aaaaa2","seq":30}',X'B48A5BD3E1C5E9478462106B75CF12B3CA77CCE5CB8E6E89452B52937A874280');
INSERT INTO "ledger" VALUES(31,1781017870000,'invite.approved','{"at":1781017870000,"by":"sha256:bd0cb2605ec463a89117fb2a4fc82c867ad078e15ac6f4bcec884ba6b5d8276d","contact":"81ece033-1ee7-4a75-a9cb-3531d103a0a1","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"ad7baccd-a00f-4a07-8046-49124a4225db","kind":"invite.approved","phone":"sha256:29d592e288dcca7f6fb63bd21e60fe02dc544c63de031191b7029e6071d6017a","revision":1,"seq":31,"text":"sha256:54b7dcd64dbeba21c4bce464104aff49f0ed945416087963843881fb5a4e6f66","via":"panel"}',X'657404FE3096381B625B5D382C73C62EE8B789A54C133F73B8702B2A50F980FD');
INSERT INTO "ledger" VALUES(32,1781017930000,'message.state','{"at":1781017930000,"cause":"","kind":"message.state","message":15,"phone":"sha256:d9846c68767f5c9baade4b8033c713773fce23b2173145cb49093e4ec06cb4ab","seq":32,"state":"sent","text":"sha256:d1f236e555609ae424858aa4fb84425b6e63096b0d1129e58cab1124464e6d97"}',X'D3272AD35D8DA26E9648CD3B7696B81C8A01FCBBC6618689B11518059A6FC226');
INSERT INTO "ledger" VALUES(33,1781017930000,'invite.decided','{"at":1781017930000,"by":"sha256:783d0bb732b4d86b81a06c704fcc5387ffdd4ec08232bd8dd3ccb1de582b2bc6","decision":"it arrived","invite":"adfea1d3-8c50-4c04-9571-9e80b985f855","kind":"invite.decided","phone":"sha256:bc873afd5141358c67f78cade1c7b80d6edb26814580862c5ad98cca5803f52e","seq":33}',X'65BF97BEFA4326C115AA045887F02CE3450FD9D5914C22B2868CF6F6A4079668');
INSERT INTO "ledger" VALUES(34,1781017990000,'invite.approved','{"at":1781017990000,"by":"sha256:43ba8726e64dc121a9ace57dbc6c9a9503b93ffd38dd7c24f6e83f545ab62657","contact":"0d0ad3db-9e99-4c41-a11b-23973b145920","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"ee8639db-b9be-444e-85cd-796914693375","kind":"invite.approved","phone":"sha256:c568db6e839913f224e5de773a1858bbb00122639142784e86428ba173cfa6b7","revision":1,"seq":34,"text":"sha256:8be335deb1cfcc1fc40c942ab17d164df5ddea330de9462c440db16b55e7234d","via":"panel"}',X'5CED00707E36F01F553748ECE2C6614476219406470B8FDD28303FA98A9F51F3');
INSERT INTO "ledger" VALUES(35,1781032450000,'message.state','{"at":1781032450000,"cause":"The modem gave no answer for 120 s.","kind":"message.state","message":16,"phone":"sha256:3cf158fab4cebfaa556cf385ddcbd338d874e0735277ef1608040efc7c95f5c6","seq":35,"state":"failed","text":"sha256:0e054a51c4868c22527a8ed5078663304fabf8e18db15f3b9f807a0e7dd017b7"}',X'A673533FB166966B20859238ADA74621430449DEC6014DA750C825889A4CAAC6');
INSERT INTO "ledger" VALUES(36,1781036110000,'invite.approved','{"at":1781036110000,"by":"sha256:61068b669bc6d371537e19a5e824e209738120daeee65c939996bb01327cbf39","contact":"553da5a9-9219-4927-9935-6ea72222158d","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"e8e6abb7-b83c-4561-8ff8-0bfbd7fe6cce","kind":"invite.approved","phone":"sha256:1b98ae07cb5784ace593cd841356011a64fc0a48d911581690902f5be9dff893","revision":1,"seq":36,"text":"sha256:a511e314af4966da00788a9a9a69e59de3d55bcdb5dcbf78d5777d8d743d9b79","via":"panel"}',X'087C3861CF10A6C0C3D1ACE4E1BD059CC7A586480F79D374A06EC130BF95B3DE');
INSERT INTO "ledger" VALUES(37,1781036110000,'invite.withdrawn','{"at":1781036110000,"by":"sha256:284aa4533f6e12f6b8597da9ed48b3c68ab6e8a09736520594a1521895640cba","invite":"e8e6abb7-b83c-4561-8ff8-0bfbd7fe6cce","kind":"invite.withdrawn","phone":"sha256:8ed307f1ae732b88f3c6a5df03c4fecc9073f6115796e96ccd5d06a0774edd8f","reason":"taken back before it left","seq":37}',X'2A2BF524B84BF8FD000BD4DDCC15EE326EB81C1CCDE41EDE7038206A968955D2');
INSERT INTO "ledger" VALUES(38,1781036170000,'invite.approved','{"at":1781036170000,"by":"sha256:7b7858cead20f572834ef159b2b7f9f5e72cf25d90413336f8fd6096ffd14bfb","contact":"49c756ec-2d79-4f99-bdee-67fb35de1bc7","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"f37135f4-a93a-401c-8f05-280065ea9b39","kind":"invite.approved","phone":"sha256:7a5274ed9c1c864ed0fc69fbf9e1810594d7f672d35015f81469cd8c27473523","revision":1,"seq":38,"text":"sha256:0972f703b74a57406438be7cc65a00aeee7bff1392dae2550eac4ed78cbd6874","via":"panel"}',X'982E77DB1E44B434902C2593FE46C4369DB1E5A2E16CEBFE4174B469EC7E5B9E');
INSERT INTO "ledger" VALUES(39,1781036170000,'message.received','{"at":1781036170000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036170000,"phone":"sha256:32fd241dba684c872e2fd4564b20679321be10ee62be66e32ee7b847f550db40","seq":39,"text":"sha256:373b8db6757d6835d59afabc058e4f97dc66bb2a0f901dad029f495ee9ebdd87"}',X'C67FC58FF91A2C3D374CBA06F0B763E774617E4C96D641D3BA78B169F9E9D5B2');
INSERT INTO "ledger" VALUES(40,1781036170000,'consent','{"at":1781036170000,"contact":"49c756ec-2d79-4f99-bdee-67fb35de1bc7","kind":"consent","message":19,"phone":"sha256:a272e6f1c533c4cdff4822166cf2162ecf753ca44ca4f68741cc235ed3c5e404","seq":40,"state":"stopped","why":"sha256:cabd79edae4f0b9dba70d42777b15207aa7a54c7d29b76010bc84ccc12ef6f0d"}',X'B3D2ADD99C2B4AABD70A9B09937845425CCEEB301849B7C072DF7ABE4CB25568');
INSERT INTO "ledger" VALUES(41,1781036170000,'message.state','{"at":1781036170000,"cause":"they asked us to stop","kind":"message.state","message":18,"phone":"sha256:c6bac31796462a93b628f7b1179cc4abd87201fb6da9f139886967cb771e90ac","seq":41,"state":"suppressed"}',X'829A0904A01A7D411F258C0A111CCFD09DA28B927B1FF717AF0CE86EF63CF8FE');
INSERT INTO "ledger" VALUES(42,1781036170000,'message.queued','{"answers":19,"at":1781036170000,"kind":"message.queued","phone":"sha256:29103d088babb82bc23848c0a34ee2220563eb326b274acf98568ff9b171b537","seq":42,"text":"sha256:6a1d2f3b9e5336ecbadb03629e3691c87aa98326efbae4880a8431bb007155d0"}',X'9C2B452224829671672E7C670B5EA37806CE0E74A42C37219445DDFA79FC0CD4');
INSERT INTO "ledger" VALUES(43,1781036170000,'message.state','{"at":1781036170000,"cause":"","kind":"message.state","message":20,"phone":"sha256:c75e4ae6e7fa0b662f2138b91b9742e819787dbd1b59e4b327695b74b65a90dc","seq":43,"state":"sent","text":"sha256:539dcfc90df1b27f2190e55a616e38c7e48c57ffc0bb075e7bfd91f6e340f51b"}',X'9A8ED4A9C469588B2546D4A195AC38168E2482561F7D74206E0CAE855F63EE8D');
INSERT INTO "ledger" VALUES(44,1781036230000,'invite.approved','{"at":1781036230000,"by":"sha256:93e510d4db044a118c350d1fdd4b216cf2163ae58745a32003c889a4bb339155","contact":"9dbd27b4-e138-4b42-9e4a-85d5e2f87fe1","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"5c005fc1-8522-466f-948d-37d715aa3c53","kind":"invite.approved","phone":"sha256:cb80a5a28cea8c5acceb4bc475020f1c6c84924b6c10a8619c6e82f4e0e5fd29","revision":1,"seq":44,"text":"sha256:034f8772f37eecc89152517beb4d56f3552f23d3d3a179a0d648252d4211c9b5","via":"panel"}',X'38422C158AA033D884FA2582303D804E6EA6E22BA3595E6BCBEFA188BCC77AB1');
INSERT INTO "ledger" VALUES(45,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":21,"phone":"sha256:46a6e6e110fdef3fbb2284d5620ea012e8efe45db48a0f25183ba5dd9a8239a9","seq":45,"state":"sent","text":"sha256:db1482c16cdbc37178a58c3fef855f0846ec449e145d3b2ee5732a2db50be1fa"}',X'A158E50E60CB75E86F1145AB9893357F99FDB31043026F101187F15F5DD9C9C5');
INSERT INTO "ledger" VALUES(46,1781036290000,'message.received','{"at":1781036290000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036290000,"phone":"sha256:f23e948f3c3c66c10ea98278f8b7ef5f47d4b6da7e3292e54f3f51692d9526d1","seq":46,"text":"sha256:99ab37abc1af628277d8ab4aab052d9a191640036fc43e888fbbbaa00eac0d63"}',X'358782C6A5DF6979F715EE6F5FAF29BBDB4D6B928F78F4095ED79955D3BBA009');
INSERT INTO "ledger" VALUES(47,1781036290000,'message.queued','{"answers":22,"at":1781036290000,"kind":"message.queued","phone":"sha256:d6f103c235bf15c6b3d6836b564925533415fb12ee2712a7a2375623a894e3c8","seq":47,"text":"sha256:56de5233251d0360bc29e7ea5b8ea777574fa195ef0e9931fe6cb5a6d2b6878f"}',X'0B34B69EDFB6559099A8C716A01B935D00C1C434E4B906C93B022043EAF85A4E');
INSERT INTO "ledger" VALUES(48,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":23,"phone":"sha256:b476c9a606979742d79584a2059c0fc362b4aeb476b49b211d36d241909bf8d5","seq":48,"state":"sent","text":"sha256:dad952359ef403259a5e7afcde7250580a1d037ec34c0995f4ce25e7263a4360"}',X'09F13E3AF7F64D8E004A4F6E411DE2027031803D76F5E789349A6D45AE1E3B9E');
INSERT INTO "ledger" VALUES(49,1781036350000,'invite.approved','{"at":1781036350000,"by":"sha256:5b40fa99ecdd9fb99f8460f7646eefc6353a3fe54f77c0d41fc67402a349b0ae","contact":"9f386760-5a37-4547-9fc5-f2c2ebc0967b","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"8e485043-a92a-47f7-be94-1b4c6773a30d","kind":"invite.approved","phone":"sha256:12024c3fe199205e6ab1020f48e38f2c242ccfa3661c967e9bfc1e9c041b2a1f","revision":1,"seq":49,"text":"sha256:89bbc17d3295bbb8ce359c41d0c247844521084373feaa1488fc3271f2c7e63a","via":"panel"}',X'BD1B25DB99A31CA5AC17DB07701381C9581569DA1C104D5DCFE322C890CA8E8C');
INSERT INTO "ledger" VALUES(50,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":24,"phone":"sha256:00ab64d3f992861356334580bea52c6ca7832a33a152ade2d7fc94414ba12118","seq":50,"state":"sent","text":"sha256:da1ba8153b9ad13a8ddd8766f0df0032a5d4a659e873ffb223130ef1a734a3b7"}',X'7DBEE42A06C848AA77CF999F8E5E445CFD566E662D4C40F008EF81B6DDEB09F9');
INSERT INTO "ledger" VALUES(51,1781036410000,'message.received','{"at":1781036410000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036410000,"phone":"sha256:139d2f3b14f1ec23e3d62fc1e7231e9e59f7aa7fb53e318e16d9ecd200106759","seq":51,"text":"sha256:2c8e482ad1976008d2d6e30fdff0673932d25f1515c1c892da8f87fee8847df4"}',X'C557FB82119F8581BA3FCD73D945E32B189979C83E434A283EE85F24D6ADD833');
INSERT INTO "ledger" VALUES(52,1781036410000,'message.queued','{"answers":25,"at":1781036410000,"kind":"message.queued","phone":"sha256:208e58994f5334f94eabe4653dc777b50a9d8b1106def02f2b52af2d26cef311","seq":52,"text":"sha256:3c2245205fed575ea6669836b0d579ca6515c6d0a6e14b7e0f216539d74698b2"}',X'FDB50E58FD559165D4AC6BD74FFEF376C29477FA9AB1FD3C7D495C6C43FB428B');
INSERT INTO "ledger" VALUES(53,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":26,"phone":"sha256:e06c281595867a10dc01d61f335f531676e3a7f01899300dcf610cdea37b60ce","seq":53,"state":"sent","text":"sha256:cee5820fd326e95bccfefa83a4a46befcdf6673fb26c1476246da04f149f7489"}',X'602F1B87F0906889FE5733914D2BAAE36B464F6E8F533AEE104D983ED74228E8');
INSERT INTO "ledger" VALUES(54,1781036470000,'message.received','{"at":1781036470000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036470000,"phone":"sha256:a4f684efcd249f7aa1828e81467906e232ee1545624b3027310bd75ba03310bc","seq":54,"text":"sha256:33b8589b86bb1776f2d078168e46413ded725cfc90160988a65ab43121a195b9"}',X'6975671FD1134E822C6981C3A972A979EFCC87F4E9544691E269F3E33176942C');
INSERT INTO "ledger" VALUES(55,1781036470000,'consent','{"at":1781036470000,"contact":"9f386760-5a37-4547-9fc5-f2c2ebc0967b","kind":"consent","message":27,"phone":"sha256:a8d56f865743d91993884378af528d00555e26dd945a7f33ccdca38f025403c4","seq":55,"state":"granted","why":"sha256:29373a53a5f21a8951cc9069e1c27f2cf95b08ec6b24450ebd3317c44235da6c"}',X'2061F40091C6573C7871F5A36A3DCCE700D283BC3AD113AE38ED0E1AB37830E1');
INSERT INTO "ledger" VALUES(56,1781036470000,'message.queued','{"answers":27,"at":1781036470000,"kind":"message.queued","phone":"sha256:25757b477f128c648ed6d58e2dd66fe3aeebeb6ca0ddb486960ba0d503ae78d9","seq":56,"text":"sha256:0f5ae436ed9f502dc2d1ff01f8e3e1cfd45c2bccb444b6984c1e99e427df3e86"}',X'1B10D56845B921D889A6CF478B672E4B6415DC01357065AE84DC8ED49B6126F6');
INSERT INTO "ledger" VALUES(57,1781036470000,'message.state','{"at":1781036470000,"cause":"","kind":"message.state","message":28,"phone":"sha256:91084b7f1459a74ccf826251fdc6d91e4f33f59ef5a2f7a0667ed446715649e9","seq":57,"state":"sent","text":"sha256:ba383ec1b6313f4b5fa336e10dddea98f2d8d2ac9fb5ee4ae5c34a579ce47d9c"}',X'6D4B49951C646BEC4951A21874F10D72C3AA7BC86C74A5B94108F212DB418429');
INSERT INTO "ledger" VALUES(58,1781036530000,'invite.approved','{"at":1781036530000,"by":"sha256:e58d5e5840c099e7c22816a4ef6135eda30d68ce01d406734f707b07383a0225","contact":"e69bc8ad-dfb7-414e-9801-895c16e9db1f","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"31b1c30f-1fd3-4bc2-abaa-e445b99632ff","kind":"invite.approved","phone":"sha256:fa980624ad6b287a25397b3b68120ed47437fefd2a27bedaea826b0d90acf182","revision":1,"seq":58,"text":"sha256:70a2d11bc112f38b5d8ad734be74efb17604ebcaf0524c5f1c757555f6d4b880","via":"panel"}',X'C9D91EA433EB2157FB7E80C1E002C1072F1BC81D9C207AAAB41E560120A88669');
INSERT INTO "ledger" VALUES(59,1781036590000,'message.state','{"at":1781036590000,"cause":"","kind":"message.state","message":29,"phone":"sha256:905b2e2fc32ad83877592f444268ccef77940af58042a92aa3c8ffec9c880858","seq":59,"state":"sent","text":"sha256:fa19bd9c8c807b3369341068cc7834666c28e1447382be2ce2258664f3397bdb"}',X'D0762DA789378523D6BDA76F8729ED8235D206A7945EF7F558B2EBFC0FF8E1B6');
INSERT INTO "ledger" VALUES(60,1781036590000,'message.proven','{"at":1781036590000,"cause":"the network could not deliver it","kind":"message.proven","message":29,"part":23,"phone":"sha256:37e0e0711592ded5bdee7ec915db2d5077c34998183cc787511d567837ace019","seq":60,"state":"undelivered"}',X'E482DE78EDB2E65FCF9BE71FB91970C010365B490913C609DF64EC08395C03C8');
INSERT INTO "ledger" VALUES(61,1781036650000,'message.received','{"at":1781036650000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036650000,"phone":"sha256:7a2b2d994651fd2234796812741be4e5c70467576fbe356dd9fe9382855d7aa9","seq":61,"text":"sha256:9e3d46946b96d0d8635fe5c813fa3aeebb1acfb7e605328196adbcac6cc16d67"}',X'00F9B68708AA536C174DA4739ACAD32737F10B0A484A57244D567C890BA194B1');
INSERT INTO "ledger" VALUES(62,1781036650000,'consent','{"at":1781036650000,"contact":"ef5046a4-9df2-4985-b3a1-5e1fc721142d","kind":"consent","message":30,"phone":"sha256:c9497d1c71e41afc086ed4b758efde531507d6c3108d8019f61a65ceafaaf0bc","seq":62,"state":"stopped","why":"sha256:4cd2e52953d0714c0b038c27ab3a91691b142caf06d38e9c79e3e18ec2a415a4"}',X'EF2466AF576B2DAB3B3710EC22914DFDBE71E47715CA53D3A1E8A9FDDB7BF14E');
INSERT INTO "ledger" VALUES(63,1781036650000,'message.queued','{"answers":30,"at":1781036650000,"kind":"message.queued","phone":"sha256:de67c7c5a4851ffd45b0ad16ae11c93edf0dd48a02e8d5fdeb304c821b1b3ba7","seq":63,"text":"sha256:4f9b1ea380f2029bf54cb1aa2d27098c1959e2370c9e0bd59e399b817c35401d"}',X'34DDC7EB7751C0EB479303DECA2492EFE2CA5DEAB1B75D525D428DC9A47CE495');
INSERT INTO "ledger" VALUES(64,1781036650000,'message.state','{"at":1781036650000,"cause":"","kind":"message.state","message":31,"phone":"sha256:246ed4742c173e2db435ec457793057901a78460e9ee278c4b5486e17089303c","seq":64,"state":"sent","text":"sha256:b0b146bd66565c6bb3834eff099685b6dd2397e91d38a988ae952408bfbd9ecb"}',X'3C839E606C8C1C52A6D4532CA23B67947B62714D8530EE9CC2E1655447CBF3F9');
INSERT INTO "ledger" VALUES(65,1781036710000,'message.received','{"at":1781036710000,"intent":"start","kind":"message.received","modem":"main","network_at":1781036710000,"phone":"sha256:2bd85fa289fe2ae0e687692a8304cbe3087ca7f679f8ec768db161411eb3515b","seq":65,"text":"sha256:535569109fc4364a6a910788312c50de233337d67cb5f04bb712f3228ddc79e9"}',X'547DACA9409C9DCA3C6B45BEEB205DB92B7C54D680BCE7CF0575403C57B5FB55');
INSERT INTO "ledger" VALUES(66,1781036710000,'consent','{"at":1781036710000,"contact":"ef5046a4-9df2-4985-b3a1-5e1fc721142d","kind":"consent","message":32,"phone":"sha256:42ff7df3923c1c3ac3ee361769848181c43b91efbea706ff8aff87a216e4161a","seq":66,"state":"lifted","why":"sha256:282e31943515dd4347ea37c2a99c636505206af657a8b06cb72044764d703338"}',X'D34351659DCCB53D99BB94BC0E0C2D2B65DD2406A5B885DBA2A3141124B9C33C');
INSERT INTO "ledger" VALUES(67,1781036770000,'contact.appeared','{"at":1781036770000,"contact":"19ecfa73-a035-454e-8fe5-e46cd460c20e","kind":"contact.appeared","phone":"sha256:9878c86353d58b64f535effcdd35707a98b1a640073434991da4c06b600088d9","seq":67}',X'FB019270DCEAC80CBA035AA5C32B4AAFFCDD1B1E335D2485CB1ADCBDD75D59E0');
INSERT INTO "ledger" VALUES(68,1781036770000,'message.received','{"at":1781036770000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036770000,"phone":"sha256:6f4f76d69265bde18cf9dba534264c04408b3702dbf1f6e677b35c9dec05fb66","seq":68,"text":"sha256:249e992a1a74734e162d1b12e96b163578c96b88b96c382dd7cd52bfdf3728bd"}',X'0818958416D5DC03B09EF01456497F547A035135090CF45E1039BC4B79DADB43');
INSERT INTO "ledger" VALUES(69,1781036830000,'invite.approved','{"at":1781036830000,"by":"sha256:9651b96b40dd61582d8bf31de2835fb6413a0877f75bace3ee4f0e036c0e4101","contact":"2396cb8c-b3fc-46c8-af21-9a4fa6229150","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"24eb3dea-9d51-4844-9c49-dc95af9cd074","kind":"invite.approved","phone":"sha256:0f84dd86f08906a1f3086265a213d2a47fa6b3746d2acbb7db425b84b193bf3f","revision":1,"seq":69,"text":"sha256:ebcecf8d73a729df1effacc4a7c6fc4d51914bbf25e790250150faf1ed03554e","via":"panel"}',X'1189C57F7707D172AF2E3BBE3021327A0FCF6DA043D4897AEE82018C46AC05A9');
INSERT INTO "ledger" VALUES(70,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":34,"phone":"sha256:99ee454ecdc33d782e0ce47f0b7dfc109946bdc3702539c1d44d86f4ff5ec6a0","seq":70,"state":"sent","text":"sha256:171482950562ca4df7b80fea9ed2d8a2936228f761231192fd3fef959386a619"}',X'2A70A440F8C43A242904A323F9C99D80574DB2D11928C313F776899685F33508');
INSERT INTO "ledger" VALUES(71,1781036890000,'message.received','{"at":1781036890000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036890000,"phone":"sha256:eae8caa79cd7ac053849d1fec841be63ab56e2b129f6974fec2c9c888271b854","seq":71,"text":"sha256:6c96eb67926ac7826683ddffad7e608f138ef563404c93bc07740967615cfbc4"}',X'BA1A7631C3018694E3155CAC77CCB236BA538807CE42308185F6C4ED4570D017');
INSERT INTO "ledger" VALUES(72,1781036890000,'consent','{"at":1781036890000,"contact":"2396cb8c-b3fc-46c8-af21-9a4fa6229150","kind":"consent","message":35,"phone":"sha256:337945d13dd6f226164ba32e171c0bfab81a326d7ef23d8e8f76290b90de1714","seq":72,"state":"granted","why":"sha256:229a2991ca4841403942cb19acb1f7c92dcc02d60487303d64251dd3d0523364"}',X'DFCE38FF59E76BF24FE3BAF8E795043422BE14452EF3ABF8F554BC341D061E01');
INSERT INTO "ledger" VALUES(73,1781036890000,'message.queued','{"answers":35,"at":1781036890000,"kind":"message.queued","phone":"sha256:411279a8a0e76ad4d090280b562c2983c5993bf8d7b829809cb7826269496306","seq":73,"text":"sha256:325a914444df150777d330193907f2f9a6fffc0e0427c098d5ff8b68f7f1bfde"}',X'7D6EC0812079602AF7A8DDC391BE7D6FF0D901C9F70111EF33D1FF4A0B096D86');
INSERT INTO "ledger" VALUES(74,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":36,"phone":"sha256:095491e1ba9c72d15eae5c2bf466758f106ae1a391c9272daa40f6dc377ddfd1","seq":74,"state":"sent","text":"sha256:f2c4a8051a311b99bf0753ded085cb7aafac13666407106eb72fca145f644e0a"}',X'ABF253387ACE07798AE471AE9E949B8D46801A787114990754892BDD02258A2D');
INSERT INTO "ledger" VALUES(75,1781036950000,'message.received','{"at":1781036950000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036950000,"phone":"sha256:2a4303f42c16a902c3365b5348b857d796c1760352113471771c7c7fa9b15e00","seq":75,"text":"sha256:63705d85a5efe02718b440ca0271a67ef50401e19094531d6c5910bc23800dd1"}',X'090925803BF7A5D5827B85E1CC34EFE53BB2831BC8CF0EC7F0410D0FCC9DBC78');
INSERT INTO "ledger" VALUES(76,1781036950000,'consent','{"at":1781036950000,"contact":"2396cb8c-b3fc-46c8-af21-9a4fa6229150","kind":"consent","message":37,"phone":"sha256:35c9b987b20e24f52239c77d0bd6a8dc2cc49b53efd90073ffde2520d6c18d82","seq":76,"state":"stopped","why":"sha256:e004eb31b0ee6c6fd77f2b03ba10f12fb91b3077eb0f8cb8723ffa1428637579"}',X'16BCBA29F03A9E6B1D7DF61BE810254E9AF1EF768D594B82B45BAC77C9C0178B');
INSERT INTO "ledger" VALUES(77,1781036950000,'message.queued','{"answers":37,"at":1781036950000,"kind":"message.queued","phone":"sha256:1c8b8fd8d0d68b258c910cd419e7a35a92ee41b34e448d43b7a5ae9332b37a4f","seq":77,"text":"sha256:056a8a33049039e529b07ae6a8d2091f6eb4670f4e7def400a7657196e7b2b51"}',X'54809736ED025DC25C383548FF944EF3DF1B6446E06462EF43E45F9693B5D211');
INSERT INTO "ledger" VALUES(78,1781036950000,'message.state','{"at":1781036950000,"cause":"","kind":"message.state","message":38,"phone":"sha256:1cb5f0ec7dc7f9507ff772786227b645c920e4dadd5beaf4a129570f1bc865ef","seq":78,"state":"sent","text":"sha256:4bb0aa38aea7e9cb7a40714b4f900d8fbfbcd5b25654e2da8d00d6b55ec4cd48"}',X'C03A89F64BA1D884455DEEB2474E77B7B10D2A964A94702C8A01CF00521728B0');
INSERT INTO "ledger" VALUES(79,1781037190000,'invite.approved','{"at":1781037190000,"by":"sha256:781b6e8f9e9d207e6039c5256ec64b610d2eedf362553ebac9f11b8fb9213e8a","contact":"21285d10-4a88-4d09-8de8-6d578416a01b","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"a8b28b3e-4c6f-47ba-b1d5-ba7b615922f4","kind":"invite.approved","phone":"sha256:867dcf04a5e7e9d657acc1ee19093507a011b79cda561eb38eda2e635facb07e","revision":1,"seq":79,"text":"sha256:28e058c4d5be04b53b6363635602b734a5c9a56e3ec5002ff73426340f259e9f","via":"panel"}',X'E5981840A3F73376440EA6C7F14C75B76541B71C65DC077C7C37C634824841D2');
INSERT INTO "ledger" VALUES(80,1781037250000,'message.state','{"at":1781037250000,"cause":"","kind":"message.state","message":39,"phone":"sha256:710c97e3e6c6cfdf2c2984989ee3adc661a82e3687e91eac4a476e023bba31a4","seq":80,"state":"sent","text":"sha256:10c77ec98dced3c46e488d3b64787a0ca3a9c7d8fe5a0061ef6fed01277d2bab"}',X'74B78FA35C1969BAF8429C2D9C86DAF8B8D59297894A2396C9771BCD2ECBD9A5');
INSERT INTO "ledger" VALUES(81,1781037250000,'invite.approved','{"at":1781037250000,"by":"sha256:31cbebbb709dac9a588669c556a5646987a6a71e7eafd9b95e78e3262d9c3fd1","contact":"b0a6dcb5-bd57-4a80-81ec-b1c05d3dff79","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"a39dba89-41e2-439c-984f-d806d064f4ae","kind":"invite.approved","phone":"sha256:2a917643b0931b15e37da17cfe447fb8a26d9255128d1786c025d2c9c0d2ba51","revision":1,"seq":81,"text":"sha256:01467223d00f3427b35519acd755cfb2f0d8acb42ad30e13eee73ef7732aef17","via":"panel"}',X'9E452CA1436B5A93C867E4569DCE6B4F12635E0314B19FAABD122943FBF24056');
INSERT INTO "ledger" VALUES(82,1781037310000,'message.state','{"at":1781037310000,"cause":"","kind":"message.state","message":40,"phone":"sha256:69eea4928ee90085103940f8acc978d0fc8eb5b6d40c6beba18491a7c98cb07d","seq":82,"state":"sent","text":"sha256:07171166a7a26b901cb01490cffbb2a6dc764c7aeb78aa73d3ede10a18e521f8"}',X'CDE0D0F8DF16CD6D362222CEA549E9FE33359952D5787E557ECD391C466CFD6E');
INSERT INTO "ledger" VALUES(83,1781037310000,'invite.approved','{"at":1781037310000,"by":"sha256:d9367e4b9be2405fc9b1636764584e08582cfbb53d3301bde7d6e8ff98a435f9","contact":"2795c090-c518-4c2b-8eca-bca6254ebce6","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"788390d3-af28-4996-b10c-b2da0206fe52","kind":"invite.approved","phone":"sha256:ae33ac574cbe03b158729825b53e9207fd57cff2062734fc7f77c1162f7cbbfb","revision":1,"seq":83,"text":"sha256:ae7f78e9550b587f21ea32e53530d866d3dacbf910d6d3885b36301313f10bf5","via":"panel"}',X'DA8AFB987EA600D97F4BBC68A1174119A71C8C49894CC819FFC4D2B6009E0924');
INSERT INTO "ledger" VALUES(84,1781037370000,'invite.approved','{"at":1781037370000,"by":"sha256:e9132e2527d3d4def8473554e35db822a693925d4d55070e50f3cb393ea024c4","contact":"37c74c85-e2ed-4983-8e26-7dc642b0d29a","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"b36d09ea-5c83-4aa6-ae78-122693623d97","kind":"invite.approved","phone":"sha256:f834bf50e294b348ed805a8ff855dfc9c77b1bafdcb1127c86c841e2ba27816a","revision":1,"seq":84,"text":"sha256:cce002f854065ec9955a88cb3dcd16004f1c2548356477a67f68502ff620f33b","via":"panel"}',X'F9AC09C9AA4779A3498ADB8D84C24BE9C0B4875F3365B67A548C432BEFDAFD66');
CREATE TABLE ledger_words (
  seq   INTEGER NOT NULL REFERENCES ledger (seq),
  field TEXT NOT NULL,
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_words" VALUES(1,'by',X'097B9CF50A568AA2D90E9A5B57F066CF','ana');
INSERT INTO "ledger_words" VALUES(1,'phone',X'46520E1CCCC827E52D3135886EF03B3E','+15550100115');
INSERT INTO "ledger_words" VALUES(1,'text',X'9EC10F87C2BEFBDC0E74CF02190502C0','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(2,'phone',X'AE9EB15D83F1C74CEF6EABE6F54A3754','+15550100115');
INSERT INTO "ledger_words" VALUES(2,'text',X'02D3475C74E6FD8BB6889F1E7E981871','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(3,'by',X'84FEEFC60AD67E4EA973D4D3C35AB801','ana');
INSERT INTO "ledger_words" VALUES(3,'phone',X'044394760FC07E243A8C732D6C8D4010','+15550100101');
INSERT INTO "ledger_words" VALUES(3,'text',X'7917053E5269449CA3A3BCE606D31C44','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(4,'phone',X'90DB1C219F3BDCD5F5222D4EE5589CB7','+15550100101');
INSERT INTO "ledger_words" VALUES(4,'text',X'16532BE27973E057C850C8D3F21D21DC','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(5,'phone',X'F62B419A5B293B5AA7DC7F8ED3112166','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'phone',X'8842A9EDFACD8EEA5FC7AF9982BE8078','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'text',X'0CABE9CADE3C551EEBC1C434B7C17E80','Yes please');
INSERT INTO "ledger_words" VALUES(7,'phone',X'8AA5E5CE935C13671FCA9390B593412F','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'why',X'DC27BF8E0F67BFD75FE345EF1D17AC49','whole message is “yes” after removing courtesies');
INSERT INTO "ledger_words" VALUES(8,'phone',X'FEB8BF04D7AC49092E611F794DED6E1A','+15550100101');
INSERT INTO "ledger_words" VALUES(8,'text',X'7D411E79A5E7FD1E5DEEBE3C129E782D','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(9,'phone',X'6F15BB4A246A01E8E37F7FF5BF687166','+15550100101');
INSERT INTO "ledger_words" VALUES(9,'text',X'893F8504278500BB55A183413101C57C','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(10,'by',X'78120883760092F7D59EC739F3B53526','ana');
INSERT INTO "ledger_words" VALUES(10,'phone',X'A883C5C8F4841C38BC3332F91E77CCDE','+15550100101');
INSERT INTO "ledger_words" VALUES(10,'text',X'80B66360EA4FA46ADE4309D0F7AC9936','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(11,'phone',X'B32DFC9EBFDA2232D86FE518D21158FE','+15550100101');
INSERT INTO "ledger_words" VALUES(11,'text',X'28847BDED6F98B5D461FBF1A2BEC7B23','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(12,'by',X'A2544DE115734FB7816D48EF02DCFF21','ana');
INSERT INTO "ledger_words" VALUES(12,'phone',X'44F89405837C2A1526B9D95B69CF0FDD','+15550100102');
INSERT INTO "ledger_words" VALUES(12,'text',X'3E8A69120B2E1A4AA6519C56D7BBCF83','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(13,'phone',X'5BD1AE2782ECB7BBC8A0E36256168E38','+15550100102');
INSERT INTO "ledger_words" VALUES(13,'text',X'EDDCDA66E71389D35A30E9A6932525E4','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(14,'phone',X'C89123C52041481B28E7416F5E8C574B','+15550100102');
INSERT INTO "ledger_words" VALUES(14,'text',X'BC108998FD03A14AEC0EF9F5AA1A75EC','No');
INSERT INTO "ledger_words" VALUES(15,'phone',X'9336C931601B7033A7C2FA1DAC787814','+15550100102');
INSERT INTO "ledger_words" VALUES(15,'why',X'91131FDA99469BF09B8C7E90CB242C4B','whole message is “no”');
INSERT INTO "ledger_words" VALUES(16,'phone',X'22D5DEBC8078FE81E98082BDF6F8DB7B','+15550100102');
INSERT INTO "ledger_words" VALUES(16,'text',X'FD4CE948D03D08ED01DA3A956229DB7E','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(17,'phone',X'00FF37449AE8F8E1C12BA2BC4BA13EF9','+15550100102');
INSERT INTO "ledger_words" VALUES(17,'text',X'61D6D3E8B4EC63D404B2626B548DE5BC','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(18,'by',X'C7E432610E32593D1D70EBA0E50356CF','ana');
INSERT INTO "ledger_words" VALUES(18,'phone',X'3D5AD16C0A54850594517216BF578DE4','+15550100103');
INSERT INTO "ledger_words" VALUES(18,'text',X'5E8C3CAD6E6FB1EFF9F798849546DE7A','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(19,'phone',X'D8449BC78933C2E8B156000596FFBCD2','+15550100103');
INSERT INTO "ledger_words" VALUES(19,'text',X'0B7BF8C4964451C22DDCF7378EA54CD7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(20,'phone',X'3EB02D9E0437C98BBEE70A95E7EDCEFD','+15550100103');
INSERT INTO "ledger_words" VALUES(20,'text',X'66172FA367257E2F5DD8451661E83CBC','STOP');
INSERT INTO "ledger_words" VALUES(21,'phone',X'CFD207C589BC1EF04687C69FE652B35E','+15550100103');
INSERT INTO "ledger_words" VALUES(21,'why',X'7B12FE283DC6BD5DA2FB5FE226A4C785','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(22,'phone',X'EDC6F4409312396B4A8BA2C9D2C37B78','+15550100103');
INSERT INTO "ledger_words" VALUES(22,'text',X'748993F49810F385674050B74ED075BF','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(23,'phone',X'E1F9E3C6CDA9B1A47C9ABE0B9C40321D','+15550100103');
INSERT INTO "ledger_words" VALUES(23,'text',X'C14B6E31FD9A3D026BD0324BE31210BE','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(24,'by',X'9BB7F24917B82DC397A0D1F2266386F2','ana');
INSERT INTO "ledger_words" VALUES(24,'phone',X'42871CA51F046453636843723DE3B458','+15550100105');
INSERT INTO "ledger_words" VALUES(24,'text',X'53658BD674B9B54D03B94AA5894E97CC','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(25,'phone',X'CEC4029568EE4405C41F5A66C47C3CF2','+15550100105');
INSERT INTO "ledger_words" VALUES(25,'text',X'985AC8FB0A107DB79C2F0C7EFD0CD1BE','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(26,'by',X'62451F2D35FE43EDAAA6CB6C805656AB','ana');
INSERT INTO "ledger_words" VALUES(26,'phone',X'6D4DCC0A7BC310CA1B6362421E18E078','+15550100112');
INSERT INTO "ledger_words" VALUES(26,'text',X'2F5F388AB93EAF2557E3B91098A1E4A1','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(27,'phone',X'186E72220BF4FFC85FE673541979E7FA','+15550100112');
INSERT INTO "ledger_words" VALUES(27,'text',X'EC7401BB39B9B61A8ABD060D6483256F','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(28,'by',X'AD23D49E1803F35EC9FE671F02124420','ana');
INSERT INTO "ledger_words" VALUES(28,'phone',X'808FA133F93B3BFF16E5B1AEF178DD9F','+15550100113');
INSERT INTO "ledger_words" VALUES(28,'text',X'89DAE174DAE7460F8285B6C6807773C1','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(29,'phone',X'BB539F580B4A1611A1363D3F0001AAC7','+15550100113');
INSERT INTO "ledger_words" VALUES(29,'text',X'743075D73C25BD6D4D7BEB1847541D57','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(30,'by',X'E7710DACD4DBF49F5ACF2556CD5DBDFA','ana');
INSERT INTO "ledger_words" VALUES(30,'phone',X'9971742F8CB2B05456A7DB1392835C24','+15550100112');
INSERT INTO "ledger_words" VALUES(31,'by',X'EA80603AF6D4613BECB39959142E872F','ana');
INSERT INTO "ledger_words" VALUES(31,'phone',X'6FC3E5B61F8142F0B08E2FDA9172A475','+15550100112');
INSERT INTO "ledger_words" VALUES(31,'text',X'3537A68F42020A814FF8C1CAD6BB1257','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(32,'phone',X'E88F5A18B7AE1D813ABEA8DCC224036F','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'text',X'6DDF2834A34567FBC886EC375241EED5','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(33,'by',X'07759793614951A56CB9D852E0A0259B','ana');
INSERT INTO "ledger_words" VALUES(33,'phone',X'F975DBAE4948651BB8DAADF71247EEFD','+15550100113');
INSERT INTO "ledger_words" VALUES(34,'by',X'5DE811E28DBA03BED622A8DD5B5898E9','ana');
INSERT INTO "ledger_words" VALUES(34,'phone',X'7D4D5FA97456DD96B9DAF6376AA68741','+15550100106');
INSERT INTO "ledger_words" VALUES(34,'text',X'B0EC0A45DE7AB46B9F1FFC5E69077AB6','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(35,'phone',X'158C4A598156B7B094545FEF8BDE2F5A','+15550100106');
INSERT INTO "ledger_words" VALUES(35,'text',X'4ABE3D66923E5BD1E07E1444D76E8359','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(36,'by',X'C5F58887E0058996855831DDCFA5A425','ana');
INSERT INTO "ledger_words" VALUES(36,'phone',X'02090DE0B55406B97D06B0FAF55D7576','+15550100107');
INSERT INTO "ledger_words" VALUES(36,'text',X'69072143005DCD39C21FFB944459DAC1','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(37,'by',X'C3231A6BBE291AAAC9C8909F57649A8C','ana');
INSERT INTO "ledger_words" VALUES(37,'phone',X'A8D696215FB0A7951EAF1691F88F2050','+15550100107');
INSERT INTO "ledger_words" VALUES(38,'by',X'6FD8295DE497F0A57899371CEA28006C','ana');
INSERT INTO "ledger_words" VALUES(38,'phone',X'4824253D442CC47248D130BDE7541363','+15550100108');
INSERT INTO "ledger_words" VALUES(38,'text',X'B0A1BBC4419A4D0DE362975385BA3BE7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(39,'phone',X'42E5CF6C48A837C2A38D538038F6EFC4','+15550100108');
INSERT INTO "ledger_words" VALUES(39,'text',X'850F1E8D60FAC4C6B9B3AF7693B3E2D6','STOP');
INSERT INTO "ledger_words" VALUES(40,'phone',X'04A520C41032480589E6EEDE616319ED','+15550100108');
INSERT INTO "ledger_words" VALUES(40,'why',X'B7EC6A33C86A49CC74A31EEAB3F20141','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(41,'phone',X'1BF189AE64A0AA51CFC7F76474CDEF47','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'phone',X'2F2E76B201D2436061D51583CB1123AE','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'text',X'BF67104A7907D13C86421984072C012C','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(43,'phone',X'44C0905D9AC64871C4BA2A0372116B65','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'text',X'831884A43E1736E8E1D39A8F4D09540F','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(44,'by',X'77DD4D435FC9349FAE2857DBF895E80A','ana');
INSERT INTO "ledger_words" VALUES(44,'phone',X'985231BA7C45FC9D200A84079E818A04','+15550100109');
INSERT INTO "ledger_words" VALUES(44,'text',X'BABE4C59898A8FFF79D50848A47E317C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(45,'phone',X'448A57A51C953138B26CDD3CC26704C8','+15550100109');
INSERT INTO "ledger_words" VALUES(45,'text',X'9CE7990BD2766165D4968D019577C318','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(46,'phone',X'18860759794D361954C40B1BED955E1D','+15550100109');
INSERT INTO "ledger_words" VALUES(46,'text',X'22C9B3A9EA6865C02DFA063704E2B4C9','Who is this and why do you ask me?');
INSERT INTO "ledger_words" VALUES(47,'phone',X'04EEBAD23AAD432D2BDA18A985653094','+15550100109');
INSERT INTO "ledger_words" VALUES(47,'text',X'EF66E41E22081DF31B7E3401303052D6','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(48,'phone',X'1F7032D50F1F8B18CABF00F9827B8484','+15550100109');
INSERT INTO "ledger_words" VALUES(48,'text',X'C771DF450AEFAC59001E59D3038C508A','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(49,'by',X'32F83CBDDF6332C7BD5B6BC33B7D1422','ana');
INSERT INTO "ledger_words" VALUES(49,'phone',X'AB0B09022E2C3967BADC0D0047EB191B','+15550100110');
INSERT INTO "ledger_words" VALUES(49,'text',X'D870F8E90C0A36FBB1FDE47B92C4786D','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(50,'phone',X'5694D0AD3075F3E63B420D7B88201B04','+15550100110');
INSERT INTO "ledger_words" VALUES(50,'text',X'1CF7009636E9466493BEB1C31B567419','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(51,'phone',X'4B0408FCEBBD8AB1A96751C7EAB9034F','+15550100110');
INSERT INTO "ledger_words" VALUES(51,'text',X'EC186F1802533D33DA6941CB4A4F231C','What would you text me about?');
INSERT INTO "ledger_words" VALUES(52,'phone',X'C0EC1CA23384F2340629C56894B6591E','+15550100110');
INSERT INTO "ledger_words" VALUES(52,'text',X'AEB9EA60BA8DBFBBF00DA41D9860EC9E','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(53,'phone',X'33A9E82E9BD7CA5DE0A2995D5985C3F9','+15550100110');
INSERT INTO "ledger_words" VALUES(53,'text',X'1EFEB1E36AB2BD30410E0CBBEE60BD48','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(54,'phone',X'2F49BE80B9F21DFB65619C4BE294CD62','+15550100110');
INSERT INTO "ledger_words" VALUES(54,'text',X'3CC68A65E137FA551785CCDABB799E39','Yes');
INSERT INTO "ledger_words" VALUES(55,'phone',X'882E597C8929051A3118A641B3734246','+15550100110');
INSERT INTO "ledger_words" VALUES(55,'why',X'A9FF11783D612FF1C18B57996EFF33D2','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(56,'phone',X'13D32709AE88BB59598C4198385DCFEF','+15550100110');
INSERT INTO "ledger_words" VALUES(56,'text',X'5CC1B49A61C32BCA5FAA001BA1B96B79','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(57,'phone',X'76AB74548AFCD4CDD45F6D86ADFFEC8E','+15550100110');
INSERT INTO "ledger_words" VALUES(57,'text',X'C0F52DCADF13B00C060E9C6FA30BF96B','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(58,'by',X'906E816EFA329C00D16A5F1DF38924BD','ana');
INSERT INTO "ledger_words" VALUES(58,'phone',X'9E4A685609396A6D962E2EAAE3872730','+15550100111');
INSERT INTO "ledger_words" VALUES(58,'text',X'36D1648EC5CF75E0D8703B42B64502A9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(59,'phone',X'1D31D2628C185B5F5DAF4051BBAE6F61','+15550100111');
INSERT INTO "ledger_words" VALUES(59,'text',X'13C2F5846FDABDF16427CCE4238B5963','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(60,'phone',X'42CDF7B6C98C41E455D3C2EA11660A1E','+15550100111');
INSERT INTO "ledger_words" VALUES(61,'phone',X'F04B605513F2259653074F3D0E74C15E','+15550100114');
INSERT INTO "ledger_words" VALUES(61,'text',X'EA94FEBBA25E2147003DF380CDC76D01','STOP');
INSERT INTO "ledger_words" VALUES(62,'phone',X'9464965E0C4374A5972AD58861F66052','+15550100114');
INSERT INTO "ledger_words" VALUES(62,'why',X'348E81D5EB2DD809C642631FF1BEDAB0','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(63,'phone',X'B8D74895734DEFED050C581CAAE3FA73','+15550100114');
INSERT INTO "ledger_words" VALUES(63,'text',X'D0C9103BB06BB2F66283D20ACD76F251','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(64,'phone',X'DCFB069F4BAD8094E53F0EBD8710F507','+15550100114');
INSERT INTO "ledger_words" VALUES(64,'text',X'189164AD8761816F4348346C65DFDCAD','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(65,'phone',X'E3F2E112717DD4E6FFA661D1FEF56E25','+15550100114');
INSERT INTO "ledger_words" VALUES(65,'text',X'F9C70724BC7881AB69E018EAF01F680D','START');
INSERT INTO "ledger_words" VALUES(66,'phone',X'DC38D0E101E70D45340A4972AC7A9584','+15550100114');
INSERT INTO "ledger_words" VALUES(66,'why',X'8F1CDEE881F206B81AE548379204F008','they texted START');
INSERT INTO "ledger_words" VALUES(67,'phone',X'4853A0AD8F12F0CC575A58401865106B','+15550100199');
INSERT INTO "ledger_words" VALUES(68,'phone',X'910C7365B7AA56CBE970C5C057A622E1','+15550100199');
INSERT INTO "ledger_words" VALUES(68,'text',X'03DADC551423B36FD8BB78C9C7FA3CAA','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.');
INSERT INTO "ledger_words" VALUES(69,'by',X'D9E23F2D58060E78D340F97492D65C88','ana');
INSERT INTO "ledger_words" VALUES(69,'phone',X'855103F09713A92208AC29A2370332AF','+15550100119');
INSERT INTO "ledger_words" VALUES(69,'text',X'B3844599DDD098355F64275794A45791','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(70,'phone',X'464E268CA9AB3EB84A805BD441523DC6','+15550100119');
INSERT INTO "ledger_words" VALUES(70,'text',X'A2FE803F575CE190FE8D2386453D4A0D','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(71,'phone',X'91EE133FE84FA88D78B3207A7E667BC3','+15550100119');
INSERT INTO "ledger_words" VALUES(71,'text',X'F9BE6A309044F4FFD668FBA5498FB079','yes');
INSERT INTO "ledger_words" VALUES(72,'phone',X'DDD56FB65A2544D525BD521819D8860F','+15550100119');
INSERT INTO "ledger_words" VALUES(72,'why',X'F1511AE714F69444043DE14E34453764','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(73,'phone',X'4FB3306D99ACBBE428C0B91797FB57B2','+15550100119');
INSERT INTO "ledger_words" VALUES(73,'text',X'79C4131B39A79F2FEE105237451F4AC0','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(74,'phone',X'2DD3C8A18FADD1701C26697BE88D81B2','+15550100119');
INSERT INTO "ledger_words" VALUES(74,'text',X'14C17F199D8D1930545B9D20CF72D1C7','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(75,'phone',X'53DE3084107130F82FF732BC1885212B','+15550100119');
INSERT INTO "ledger_words" VALUES(75,'text',X'7A523B0C3C3271CBA1478E834507BB4D','STOP');
INSERT INTO "ledger_words" VALUES(76,'phone',X'02B2DE858E62A5F23CAA3311C8BFE75E','+15550100119');
INSERT INTO "ledger_words" VALUES(76,'why',X'45794AF4ECB0959D4A2360E8517215F6','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(77,'phone',X'6D7A4F08D32F4129CF4B30F8CAA15082','+15550100119');
INSERT INTO "ledger_words" VALUES(77,'text',X'850538C18E0C99FD920815359594FEF9','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(78,'phone',X'0F32605DE598E88DB52D243A4FF7428B','+15550100119');
INSERT INTO "ledger_words" VALUES(78,'text',X'94B69BAA39C7DC0D4B32A2AB337CF09A','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(79,'by',X'3C9E013338B0C2CBA46C51C95334AB5D','ana');
INSERT INTO "ledger_words" VALUES(79,'phone',X'A22811673DD9858D0D67756E68A3620D','+15550100104');
INSERT INTO "ledger_words" VALUES(79,'text',X'CE521ACFF3089DE2DF331A0EBEBF0109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(80,'phone',X'DE931E62EFA828B43A4E8D68DA3F54AB','+15550100104');
INSERT INTO "ledger_words" VALUES(80,'text',X'59E18461A39C050737D260D0BBA74833','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(81,'by',X'5ECFFA389CF6E625F4ADAC7ADB703F3F','ana');
INSERT INTO "ledger_words" VALUES(81,'phone',X'10D1E376C86B0B007C993300F6711209','+15550100116');
INSERT INTO "ledger_words" VALUES(81,'text',X'4B5C8995C3EA10078E45C12383D83A15','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(82,'phone',X'95F57C8343363018C60C558039F54430','+15550100116');
INSERT INTO "ledger_words" VALUES(82,'text',X'A4C5724C6AB3F951122ACD0CAC2D3E2B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(83,'by',X'C7CBF7835FB82BFB6C148DEFF1448B27','ana');
INSERT INTO "ledger_words" VALUES(83,'phone',X'1BA0B3A18C20BE89D147F5D9C99CEA91','+15550100117');
INSERT INTO "ledger_words" VALUES(83,'text',X'1553C293CDE99E3368371951A9B8DFF3','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(84,'by',X'0AE5AB2031A4353E0669788B161B38B1','ana');
INSERT INTO "ledger_words" VALUES(84,'phone',X'C38300AEB52943FDAE7F179EC9EDB57C','+15550100118');
INSERT INTO "ledger_words" VALUES(84,'text',X'161DF5DD4E6A9EED0098EB68D7ACDBF5','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
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
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq),
  CHECK ((direction = 'in') = (kind = 'inbound')),
  CHECK ((direction = 'in') = (state = 'received')),
  CHECK ((kind IN ('reply', 'confirmation')) = (answers_id IS NOT NULL)),
  CHECK ((kind = 'staff') = (sender IS NOT NULL))
) STRICT;
INSERT INTO "messages" VALUES(1,'1643b117-1af7-42f0-adc2-d5fa28f54e27','out','invite','sent',15,'+15550100115','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1780326000000,1780326010000,NULL,1780326010000,1,1780326005000,NULL,1,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "messages" VALUES(2,'fb6c3ec0-8989-405c-a547-293309053b94','out','invite','delivered',1,'+15550100101','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017270000,1781017330000,NULL,1781017330000,2,1781017275000,NULL,2,NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO "messages" VALUES(3,'24ebfdbc-efb8-420e-92ff-5e8bf29f7999','in','inbound','received',1,'+15550100101','Yes please','main',1781017330000,1781017330000,1781017330000,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes” after removing courtesies',6);
INSERT INTO "messages" VALUES(4,'3a5d8a83-d207-4422-b5d9-657b51c2759e','out','reply','sent',1,'+15550100101','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781017330000,1781017330000,NULL,1781017330000,2,1781017330000,NULL,3,NULL,3,NULL,NULL,NULL,8);
INSERT INTO "messages" VALUES(5,'cdbd49ce-8b6f-4c16-b223-c5eeb0a85ad1','out','staff','sent',1,'+15550100101','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.','main',1781017390000,1781017390000,NULL,1781017390000,NULL,1781017390000,NULL,4,NULL,NULL,'ana',NULL,NULL,10);
INSERT INTO "messages" VALUES(6,'ae301751-d176-468e-b2d4-acfeb3668ac1','out','invite','sent',2,'+15550100102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017450000,1781017510000,NULL,1781017510000,3,1781017455000,NULL,5,NULL,NULL,NULL,NULL,NULL,12);
INSERT INTO "messages" VALUES(7,'62087a84-482a-4622-8d24-66927087fcc4','in','inbound','received',2,'+15550100102','No','main',1781017510000,1781017510000,1781017510000,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'no','whole message is “no”',14);
INSERT INTO "messages" VALUES(8,'d41d5449-72fc-4d69-ab5a-e5c6c0905327','out','confirmation','sent',2,'+15550100102','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.','main',1781017510000,1781017510000,NULL,1781017510000,3,1781017510000,1781017810000,6,NULL,7,NULL,NULL,NULL,16);
INSERT INTO "messages" VALUES(9,'d7b10282-8586-4f12-877d-f3647e62f935','out','invite','sent',3,'+15550100103','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017570000,1781017630000,NULL,1781017630000,4,1781017575000,NULL,7,NULL,NULL,NULL,NULL,NULL,18);
INSERT INTO "messages" VALUES(10,'371f55c1-3d94-4bee-827a-b7309575b74b','in','inbound','received',3,'+15550100103','STOP','main',1781017630000,1781017630000,1781017630000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',20);
INSERT INTO "messages" VALUES(11,'2d73273d-2694-4820-b266-bee3d4b680e9','out','confirmation','sent',3,'+15550100103','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781017630000,1781017630000,NULL,1781017630000,NULL,1781017630000,1781017930000,8,NULL,10,NULL,NULL,NULL,22);
INSERT INTO "messages" VALUES(12,'14821781-1f83-4a3b-82f1-8842e4874fb4','out','invite','in_doubt',5,'+15550100105','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017690000,1781017750000,NULL,1781017750000,5,1781017695000,NULL,9,NULL,NULL,NULL,NULL,NULL,24);
INSERT INTO "messages" VALUES(13,'bcd2de3f-5f9e-4e52-9eec-5b15ce096f0e','out','invite','in_doubt',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017750000,1781017870000,NULL,1781017810000,6,1781017755000,NULL,10,'the invite was replaced by a new one',NULL,NULL,NULL,NULL,26);
INSERT INTO "messages" VALUES(14,'15a936b8-d34d-44d3-8b6e-7bb4cc82913f','out','invite','sent',13,'+15550100113','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017810000,1781017930000,NULL,1781017870000,7,1781017815000,NULL,11,NULL,NULL,NULL,NULL,NULL,28);
INSERT INTO "messages" VALUES(15,'bc53f1d6-4dcc-4d64-947f-a5b9be40a0d9','out','invite','sent',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017870000,1781017930000,NULL,1781017930000,8,1781017875000,NULL,12,NULL,NULL,NULL,NULL,NULL,31);
INSERT INTO "messages" VALUES(16,'9d51e2c6-5e73-4fe0-a38a-4a90ee5c6f37','out','invite','failed',6,'+15550100106','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017990000,1781032450000,NULL,NULL,9,1781017995000,NULL,13,'The modem gave no answer for 120 s.',NULL,NULL,NULL,NULL,34);
INSERT INTO "messages" VALUES(17,'97cef97c-64be-4767-819c-50f22b26af6f','out','invite','withdrawn',7,'+15550100107','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036110000,1781036110000,NULL,NULL,10,1781036115000,NULL,14,'taken back before it left',NULL,NULL,NULL,NULL,36);
INSERT INTO "messages" VALUES(18,'4047f00c-a75b-46dd-bd62-d797ecb93d40','out','invite','suppressed',8,'+15550100108','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036170000,1781036170000,NULL,NULL,11,1781036175000,NULL,15,'they asked us to stop',NULL,NULL,NULL,NULL,38);
INSERT INTO "messages" VALUES(19,'3fa17017-ba4e-4cf5-89ac-d552c65e5370','in','inbound','received',8,'+15550100108','STOP','main',1781036170000,1781036170000,1781036170000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',39);
INSERT INTO "messages" VALUES(20,'b4c4114f-499a-4df2-a5a2-488c1a8b6c68','out','confirmation','sent',8,'+15550100108','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036170000,1781036170000,NULL,1781036170000,NULL,1781036170000,1781036470000,16,NULL,19,NULL,NULL,NULL,42);
INSERT INTO "messages" VALUES(21,'50bf0336-641d-4e00-8bf3-eb04f5b4fe15','out','invite','sent',9,'+15550100109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036230000,1781036290000,NULL,1781036290000,12,1781036235000,NULL,17,NULL,NULL,NULL,NULL,NULL,44);
INSERT INTO "messages" VALUES(22,'824e5a69-b481-473e-affa-2b85c173ca36','in','inbound','received',9,'+15550100109','Who is this and why do you ask me?','main',1781036290000,1781036290000,1781036290000,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',46);
INSERT INTO "messages" VALUES(23,'bde65116-a826-46fe-adad-3c855d6eeaeb','out','reply','sent',9,'+15550100109','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036290000,1781036290000,NULL,1781036290000,12,1781036290000,NULL,18,NULL,22,NULL,NULL,NULL,47);
INSERT INTO "messages" VALUES(24,'b83db185-aa28-4518-a8e5-1ac3e839b35d','out','invite','sent',10,'+15550100110','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036350000,1781036410000,NULL,1781036410000,13,1781036355000,NULL,19,NULL,NULL,NULL,NULL,NULL,49);
INSERT INTO "messages" VALUES(25,'0920e7d7-ba7d-41b9-a26f-ab0a1aa882e7','in','inbound','received',10,'+15550100110','What would you text me about?','main',1781036410000,1781036410000,1781036410000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',51);
INSERT INTO "messages" VALUES(26,'de80cc73-8108-4c6f-9380-ab6e1969fe26','out','reply','sent',10,'+15550100110','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036410000,1781036410000,NULL,1781036410000,13,1781036410000,NULL,20,NULL,25,NULL,NULL,NULL,52);
INSERT INTO "messages" VALUES(27,'d89123c5-47bd-4921-80d5-3b8c45b623c0','in','inbound','received',10,'+15550100110','Yes','main',1781036470000,1781036470000,1781036470000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',54);
INSERT INTO "messages" VALUES(28,'8136fc03-349f-474d-906b-dcd50ce5b455','out','reply','sent',10,'+15550100110','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036470000,1781036470000,NULL,1781036470000,13,1781036470000,NULL,21,NULL,27,NULL,NULL,NULL,56);
INSERT INTO "messages" VALUES(29,'b6e042e8-f440-4d55-9e5e-c6b837de908e','out','invite','undelivered',11,'+15550100111','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036530000,1781036590000,NULL,1781036590000,14,1781036535000,NULL,22,NULL,NULL,NULL,NULL,NULL,58);
INSERT INTO "messages" VALUES(30,'0b92378d-7e8b-4835-a95b-0532015853f2','in','inbound','received',14,'+15550100114','STOP','main',1781036650000,1781036650000,1781036650000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',61);
INSERT INTO "messages" VALUES(31,'cecd16fe-1d10-4b7c-9fa5-324b49af629e','out','confirmation','sent',14,'+15550100114','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036650000,1781036650000,NULL,1781036650000,NULL,1781036650000,1781036950000,23,NULL,30,NULL,NULL,NULL,63);
INSERT INTO "messages" VALUES(32,'d74c74ac-2825-470d-8249-7d60c782735c','in','inbound','received',14,'+15550100114','START','main',1781036710000,1781036710000,1781036710000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'start','whole message is “start”',65);
INSERT INTO "messages" VALUES(33,'2576257b-c599-494b-b481-3a5b96554148','in','inbound','received',21,'+15550100199','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.','main',1781036770000,1781036770000,1781036770000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','is none of the answers we know',68);
INSERT INTO "messages" VALUES(34,'72c27fd4-5332-4d80-b7a5-8e4bc7ad8108','out','invite','sent',19,'+15550100119','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036830000,1781036890000,NULL,1781036890000,15,1781036835000,NULL,24,NULL,NULL,NULL,NULL,NULL,69);
INSERT INTO "messages" VALUES(35,'582f6016-68d5-4dfa-85cf-0ae31c349668','in','inbound','received',19,'+15550100119','yes','main',1781036890000,1781036890000,1781036890000,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',71);
INSERT INTO "messages" VALUES(36,'4eab09c0-0490-440f-a057-bdea19e3cf85','out','reply','sent',19,'+15550100119','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036890000,1781036890000,NULL,1781036890000,15,1781036890000,NULL,25,NULL,35,NULL,NULL,NULL,73);
INSERT INTO "messages" VALUES(37,'1b302265-3d69-4773-a6bd-b0358b90734a','in','inbound','received',19,'+15550100119','STOP','main',1781036950000,1781036950000,1781036950000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',75);
INSERT INTO "messages" VALUES(38,'3857076f-b2d1-438f-85aa-9d90a214bf8e','out','confirmation','sent',19,'+15550100119','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036950000,1781036950000,NULL,1781036950000,NULL,1781036950000,1781037250000,26,NULL,37,NULL,NULL,NULL,77);
INSERT INTO "messages" VALUES(39,'eaede312-3d7f-4018-ad92-9c578668a819','out','invite','sent',4,'+15550100104','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037190000,1781037250000,NULL,1781037250000,16,1781037195000,NULL,27,NULL,NULL,NULL,NULL,NULL,79);
INSERT INTO "messages" VALUES(40,'ccf6a991-4a99-44eb-bc12-ce2854c3aa6b','out','invite','sent',16,'+15550100116','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037250000,1781037310000,NULL,1781037310000,17,1781037255000,NULL,28,NULL,NULL,NULL,NULL,NULL,81);
INSERT INTO "messages" VALUES(41,'88e7dc55-244c-4330-b785-66908b113ab6','out','invite','sending',17,'+15550100117','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037310000,1781037370000,NULL,NULL,18,1781037315000,NULL,29,NULL,NULL,NULL,NULL,NULL,83);
INSERT INTO "messages" VALUES(42,'a69fe24b-20d0-4f6b-b73b-a1992d305729','out','invite','queued',18,'+15550100118','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781037370000,1781037370000,NULL,NULL,19,1781037375000,NULL,30,NULL,NULL,NULL,NULL,NULL,84);
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
INSERT INTO "parts" VALUES(2,2,1,'delivered',1,NULL,2,1781017330000,1781017330000,'the network delivered it');
INSERT INTO "parts" VALUES(3,4,1,'sent',1,NULL,3,1781017330000,1781017330000,NULL);
INSERT INTO "parts" VALUES(4,5,1,'sent',1,NULL,4,1781017390000,1781017390000,NULL);
INSERT INTO "parts" VALUES(5,5,2,'sent',1,NULL,5,1781017390000,1781017390000,NULL);
INSERT INTO "parts" VALUES(6,6,1,'sent',1,NULL,6,1781017510000,1781017510000,NULL);
INSERT INTO "parts" VALUES(7,8,1,'sent',1,NULL,7,1781017510000,1781017510000,NULL);
INSERT INTO "parts" VALUES(8,9,1,'sent',1,NULL,8,1781017630000,1781017630000,NULL);
INSERT INTO "parts" VALUES(9,11,1,'sent',1,NULL,9,1781017630000,1781017630000,NULL);
INSERT INTO "parts" VALUES(10,12,1,'in_doubt',1,NULL,NULL,1781017750000,1781017750000,'The modem gave no answer for 120 s.');
INSERT INTO "parts" VALUES(11,13,1,'in_doubt',1,NULL,NULL,1781017810000,1781017810000,'The modem gave no answer for 120 s.');
INSERT INTO "parts" VALUES(12,14,1,'sent',1,NULL,NULL,1781017870000,1781017930000,'a person said it arrived');
INSERT INTO "parts" VALUES(13,15,1,'sent',1,NULL,13,1781017930000,1781017930000,NULL);
INSERT INTO "parts" VALUES(14,16,1,'failed',5,NULL,NULL,1781032450000,1781032450000,'The modem gave no answer for 120 s.');
INSERT INTO "parts" VALUES(15,17,1,'withdrawn',0,NULL,NULL,NULL,1781036110000,NULL);
INSERT INTO "parts" VALUES(16,18,1,'suppressed',0,NULL,NULL,NULL,1781036170000,NULL);
INSERT INTO "parts" VALUES(17,20,1,'sent',1,NULL,14,1781036170000,1781036170000,NULL);
INSERT INTO "parts" VALUES(18,21,1,'sent',1,NULL,15,1781036290000,1781036290000,NULL);
INSERT INTO "parts" VALUES(19,23,1,'sent',1,NULL,16,1781036290000,1781036290000,NULL);
INSERT INTO "parts" VALUES(20,24,1,'sent',1,NULL,17,1781036410000,1781036410000,NULL);
INSERT INTO "parts" VALUES(21,26,1,'sent',1,NULL,18,1781036410000,1781036410000,NULL);
INSERT INTO "parts" VALUES(22,28,1,'sent',1,NULL,19,1781036470000,1781036470000,NULL);
INSERT INTO "parts" VALUES(23,29,1,'undelivered',1,NULL,20,1781036590000,1781036590000,'the network could not deliver it');
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
INSERT INTO "runs" VALUES(1,'c71a0d8d-a2d4-431f-b7d6-9ef41d55f9a1',15,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','expired',0,1780326000000,1781017510000,1781017510000,NULL,1780930800000);
INSERT INTO "runs" VALUES(2,'0bb30d82-f3f4-4ebe-95b9-dd197d415652',1,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781017270000,1781017330000,1781017330000,NULL,NULL);
INSERT INTO "runs" VALUES(3,'da0e4b05-11c5-4da6-b2b3-1a2ab2443c7f',2,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"No","category":"N"}}}','completed',1,1781017450000,1781017510000,1781017510000,NULL,NULL);
INSERT INTO "runs" VALUES(4,'40924a5a-2423-4842-a483-d271b75b001d',3,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017570000,1781017630000,1781017630000,NULL,1781622370000);
INSERT INTO "runs" VALUES(5,'ff21d605-3011-466f-88a3-2d1502062825',5,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017690000,1781017690000,NULL,NULL,1781622490000);
INSERT INTO "runs" VALUES(6,'bf963fe1-5367-4cc5-9581-7ca880841007',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017750000,1781017930000,1781017930000,NULL,1781622550000);
INSERT INTO "runs" VALUES(7,'fb1e7241-3372-487a-be40-c36ae0b7cfe6',13,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017810000,1781017810000,NULL,NULL,1781622610000);
INSERT INTO "runs" VALUES(8,'f496827b-df6d-4cd0-835f-0b7130c630b9',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017870000,1781017870000,NULL,NULL,1781622670000);
INSERT INTO "runs" VALUES(9,'b08e06b6-1586-4217-b82e-727afa3187c1',6,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017990000,1781017990000,NULL,NULL,1781622790000);
INSERT INTO "runs" VALUES(10,'1acac302-197e-4999-b8bb-a4e18c4e9e86',7,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036110000,1781036110000,1781036110000,NULL,1781640910000);
INSERT INTO "runs" VALUES(11,'0607f745-9e60-4105-8df2-3d4a6c539da2',8,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036170000,1781036170000,1781036170000,NULL,1781640970000);
INSERT INTO "runs" VALUES(12,'d1003e7d-c581-4dbf-a46f-29e9afe7b9d0',9,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000004","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Who is this and why do you ask me?","category":"Other"}}}','waiting',1,1781036230000,1781036290000,NULL,NULL,1781641090000);
INSERT INTO "runs" VALUES(13,'e24ad0d1-dc79-4429-bcc5-eb4e6e6945a8',10,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781036350000,1781036470000,1781036470000,NULL,NULL);
INSERT INTO "runs" VALUES(14,'433bacad-206b-4768-aeb9-555fb3751c77',11,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781036530000,1781036530000,NULL,NULL,1781641330000);
INSERT INTO "runs" VALUES(15,'b4101e77-4965-4060-b71f-d44d35f00995',19,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"yes","category":"Y"}}}','completed',1,1781036830000,1781036890000,1781036890000,NULL,NULL);
INSERT INTO "runs" VALUES(16,'5a0a49ca-1e3a-41f9-83d9-bf1fef667d03',4,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037190000,1781037190000,NULL,NULL,1781641990000);
INSERT INTO "runs" VALUES(17,'32c09ea0-609d-4d17-b438-96ee0aa2366b',16,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037250000,1781037250000,NULL,NULL,1781642050000);
INSERT INTO "runs" VALUES(18,'5ff110a7-2aae-4db0-890a-a78d8410017b',17,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037310000,1781037310000,NULL,NULL,1781642110000);
INSERT INTO "runs" VALUES(19,'0307cb95-aeae-4e7b-b1f1-1985f9c58427',18,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037370000,1781037370000,NULL,NULL,1781642170000);
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
INSERT INTO "tokens" VALUES(1,1,'viewer',X'C2A059964EE748DFB6163371603BD331C35041E62CC8C7ED9A0EB582F22F693F',1795791109261);
CREATE TABLE users (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  role          TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;
INSERT INTO "users" VALUES(1,'ana','admin','$argon2id$v=19$m=19456,t=2,p=1$I5XQvWQlCals6urgPx2pZQ$8QIq8op8qnzxQZ0Qd5EpHB476KHRnLwrXt2PG3bP37I',1795791108751);
INSERT INTO "users" VALUES(2,'ben','viewer','$argon2id$v=19$m=19456,t=2,p=1$pAf02hDVJh3hcbOAAS5/ig$YKG7IP4O2NgXbZWDMQhbpxAILxPoOvVx0Y1jI+tDVHE',1795791109251);
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
COMMIT;
PRAGMA user_version = 1;
