-- token: f8523f0c530b72f9729fe307c93d91443a91a27fe469fbfa8a63f6e93f6b82f2
-- Schema 3 as commit 49c33b2 made and filled it: its own gateway played the life of a house that README.md beside this
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
INSERT INTO "contacts" VALUES(1,'0f8e5f25-d712-46ae-8874-c8fbe49aebc2','Maria Lopez','+15550100101','','main',1780326000000,1781017330000,NULL);
INSERT INTO "contacts" VALUES(2,'07dcd28c-c324-4ea2-89ac-3150b9442a38','Noor Haddad','+15550100102','','main',1780326000000,1781017510000,NULL);
INSERT INTO "contacts" VALUES(3,'7084fffa-aa12-4cc5-853b-af4afa845ab4','Sam Stone','+15550100103','','main',1780326000000,1781017630000,NULL);
INSERT INTO "contacts" VALUES(4,'5644c0c0-d103-42b7-a995-2eb2b996a28f','Dana Quiet','+15550100104','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(5,'4044f639-7342-4f00-acb5-9118c67056be','Eve Doubt','+15550100105','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(6,'bb4c1d35-a32b-4e21-abcc-fc0ac7b3863b','Frank Fail','+15550100106','',NULL,1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(7,'68103d58-bdd5-46ed-8b0c-beab835a0173','Gus Undone','+15550100107','',NULL,1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(8,'3921fce9-77e1-4d4b-9f8c-f0b33d59997a','Hana Early','+15550100108','','main',1780326000000,1781036170000,NULL);
INSERT INTO "contacts" VALUES(9,'ea713201-71b1-4699-8f82-a71525129847','Ines Unclear','+15550100109','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(10,'89241ff2-ed7f-4f4a-9caa-67d6f5a8729e','Jo Later','+15550100110','','main',1780326000000,1781036470000,NULL);
INSERT INTO "contacts" VALUES(11,'97b9c923-0b8b-4f5e-ab5c-e5b71f46dbd4','Lee Lost','+15550100111','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(12,'58f371ca-2b9a-4011-bb5d-a34ec2caa731','Mo Again','+15550100112','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(13,'6a9b6063-3f65-4fd5-9c68-ad18028707b5','Ned Arrived','+15550100113','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(14,'db4d03dd-ac67-4b28-bbc8-22be08f553bb','Olga Lifted','+15550100114','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(15,'4c749f08-c37a-456e-9dae-7f5434c62d98','Pat Expired','+15550100115','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(16,'798fb6d8-1a63-4e3e-80ce-d892924eb32f','Quinn Waits','+15550100116','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(17,'6688e1d5-f4e9-49b6-ad79-5ba11df28946','Rae Claimed','+15550100117','','main',1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(18,'e64884dd-26d0-4424-958b-c13c0b41e8d7','Ted Held','+15550100118','',NULL,1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(19,'b0347dae-009f-4322-8047-8b4e3181d6f0','Ula Forgotten','+15550100119','','main',1780326000000,1781036890000,NULL);
INSERT INTO "contacts" VALUES(20,'48a1619c-05f8-40b9-97c3-c8f40917f03a','Vic Deleted','+15550100120','',NULL,1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(21,'2fc624d6-20f8-460a-9ea7-0dc226a86eba','','+15550100199','','main',1781036770000,1781036770000,NULL);
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
INSERT INTO "groups" VALUES(1,'3bf9ecde-e60e-41db-923e-3e24f2a8214b','Opted-In','opted_in',1780326000000);
INSERT INTO "groups" VALUES(2,'f95805dd-3e89-4f05-b74e-3d3222dc9665','Opted-Out','opted_out',1780326000000);
INSERT INTO "groups" VALUES(3,'c777bc86-fa58-43c9-a22d-69494815c3be','Spring list','static',1780326000000);
INSERT INTO "groups" VALUES(4,'bf52ce35-013e-4f7c-a27a-f80af0d55dc9','Autumn list','static',1780326000000);
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
INSERT INTO "invites" VALUES(1,'36ee6d63-1b8e-4ee5-878f-075e27e395ba',15,'+15550100115',1,1,4,1,1,'ana','panel',1780326000000,NULL,NULL,NULL,1);
INSERT INTO "invites" VALUES(2,'363d9167-b21a-4d0f-b503-ccc3ec751959',1,'+15550100101',1,1,3,2,2,'ana','panel',1781017270000,1781017330000,1781017330000,'yes',3);
INSERT INTO "invites" VALUES(3,'214cd985-8941-471c-bdce-4b221b203df7',2,'+15550100102',1,1,3,3,6,'ana','panel',1781017450000,1781017510000,1781017510000,'no',12);
INSERT INTO "invites" VALUES(4,'5368740b-c2ed-4341-8409-8eac8afd4fe8',3,'+15550100103',1,1,3,4,9,'ana','panel',1781017570000,1781017630000,1781017630000,'stopped',18);
INSERT INTO "invites" VALUES(5,'0811c3b4-4b58-4d2a-83bd-62306b3ba7ed',5,'+15550100105',1,1,3,5,12,'ana','panel',1781017690000,NULL,NULL,NULL,24);
INSERT INTO "invites" VALUES(6,'6faa5c37-6be1-4fe0-b5a6-9c5f9c948e6b',12,'+15550100112',1,1,4,6,13,'ana','panel',1781017750000,NULL,1781017870000,'replaced',26);
INSERT INTO "invites" VALUES(7,'808e2e3a-b7ca-470c-bc01-639689afc618',13,'+15550100113',1,1,4,7,14,'ana','panel',1781017810000,NULL,NULL,NULL,28);
INSERT INTO "invites" VALUES(8,'0c6e87f7-946b-4814-8247-17be1742d8fa',12,'+15550100112',1,1,4,8,15,'ana','panel',1781017870000,NULL,NULL,NULL,30);
INSERT INTO "invites" VALUES(9,'c69a22b8-e6ce-4113-ba8d-e05576b5a588',6,'+15550100106',1,1,3,9,16,'ana','panel',1781017990000,NULL,1781032450000,'failed',34);
INSERT INTO "invites" VALUES(10,'cce765c4-e21c-45dd-b869-57dd4982f4b1',7,'+15550100107',1,1,3,10,17,'ana','panel',1781036110000,NULL,1781036110000,'withdrawn',36);
INSERT INTO "invites" VALUES(11,'1397e56c-8df3-4848-a337-b1c202f98162',8,'+15550100108',1,1,3,11,18,'ana','panel',1781036170000,NULL,1781036170000,'suppressed',38);
INSERT INTO "invites" VALUES(12,'0cd7e1b6-15bd-4197-8371-db836efe47f4',9,'+15550100109',1,1,4,12,21,'ana','panel',1781036230000,NULL,NULL,NULL,44);
INSERT INTO "invites" VALUES(13,'d2782de6-8b35-40a0-9acf-a36d5da968b7',10,'+15550100110',1,1,4,13,24,'ana','panel',1781036350000,1781036470000,1781036470000,'yes',49);
INSERT INTO "invites" VALUES(14,'220e14f2-4958-4087-83ce-0c5817704e38',11,'+15550100111',1,1,4,14,29,'ana','panel',1781036530000,NULL,1781036590000,'undelivered',58);
INSERT INTO "invites" VALUES(15,'e817b950-b4c4-45b6-991d-8b5b01e57963',19,'+15550100119',1,1,4,15,34,'ana','panel',1781036830000,1781036890000,1781036950000,'stopped',69);
INSERT INTO "invites" VALUES(16,'c8a3ba69-f77d-47c6-a1ab-9211c8f3fe0f',4,'+15550100104',1,1,3,16,39,'ana','panel',1781037190000,NULL,NULL,NULL,79);
INSERT INTO "invites" VALUES(17,'997a90cc-9239-4068-8acc-43a4cdb68e6b',16,'+15550100116',1,1,4,17,40,'ana','panel',1781037250000,NULL,NULL,NULL,81);
INSERT INTO "invites" VALUES(18,'8345ebe6-a620-4dac-b92b-18c5b9b9e5e8',17,'+15550100117',1,1,4,18,41,'ana','panel',1781037310000,NULL,NULL,NULL,83);
INSERT INTO "invites" VALUES(19,'97f1508c-0404-45d7-81b1-45772072f45e',18,'+15550100118',1,1,4,19,42,'ana','panel',1781037370000,NULL,NULL,NULL,84);
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
INSERT INTO "ledger" VALUES(1,1780326000000,'invite.approved','{"at":1780326000000,"by":"sha256:4392ab1e62f52c665495d7e191f7afef70360b1dbb1d68715949314d72305c09","contact":"4c749f08-c37a-456e-9dae-7f5434c62d98","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"36ee6d63-1b8e-4ee5-878f-075e27e395ba","kind":"invite.approved","phone":"sha256:383a1622e7e0831b71c680b99254ffec73ab7045fc7fcc84191cd1e9a5463b4d","revision":1,"seq":1,"text":"sha256:51962846bd91a906d2fbd154cf15a84252ee8bfa24ba8b2d849b181fed06df2a","via":"panel"}',X'1774A41D16AFAB7655A8F3AA724E5439077275D06D972B1A848424A6EE8AABC9');
INSERT INTO "ledger" VALUES(2,1780326010000,'message.state','{"at":1780326010000,"cause":"","kind":"message.state","message":1,"phone":"sha256:5e997f1b793b6af2b4be36a423d5f3450eec477108155db032ac61aca57fc1da","seq":2,"state":"sent","text":"sha256:47acccf94ddef04ef3737827d4841ef4e61e882e89963c26f2e012b2451ebba4"}',X'61ED23B6141F4A57FDB76C922F658ED0AEFD59B4590423BE9C2E5BCFE08BFD63');
INSERT INTO "ledger" VALUES(3,1781017270000,'invite.approved','{"at":1781017270000,"by":"sha256:d93f2a3cab4eff848e94650a3945dcbf3cdb31904b49c609db39500e82abd320","contact":"0f8e5f25-d712-46ae-8874-c8fbe49aebc2","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"363d9167-b21a-4d0f-b503-ccc3ec751959","kind":"invite.approved","phone":"sha256:6c7b94749d0cbb6bd11dd1e407a5f8c79a073365fe3edee9bf9f1cf58799e8fa","revision":1,"seq":3,"text":"sha256:b3f4abcabd103f8a4e3ea13ef875973ccfe53f7e4813230960f313eed587699e","via":"panel"}',X'0326FF12B46605D753EF498E3F8293C2CCB1B5A714F463441743CFD27246AB6B');
INSERT INTO "ledger" VALUES(4,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":2,"phone":"sha256:891b85bb3c2b4fbf50a76dde7b15fa6e458fd4628acc3e74359806ededb271fa","seq":4,"state":"sent","text":"sha256:8ae8f971375ef8c9d17e5466ce15443040a92a54a9bf52c28da99a09cd90d22f"}',X'9606ADB68EDEFB7B202B6567103BE7769C5566A40168A8E10B371362D248153A');
INSERT INTO "ledger" VALUES(5,1781017330000,'message.proven','{"at":1781017330000,"cause":"The network delivered it.","kind":"message.proven","message":2,"part":2,"phone":"sha256:b7e3ef04ae9d0a5e3a2e7643170e40b17b05278d21f5474a1095e993a8fc42f6","seq":5,"state":"delivered"}',X'50EA815D6A83B9436C7D8E2555786293EDFD54F471FB91CC9077AB50383B787E');
INSERT INTO "ledger" VALUES(6,1781017330000,'message.received','{"at":1781017330000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781017330000,"phone":"sha256:6a5da207cd3ae88da2a722a207737291f24ce913dedc65708b9240ef744321d1","seq":6,"text":"sha256:418665db6529f0f7aecebc44ecadabc6f5f076a42c0144fe35d71d4315960f6e"}',X'89343522ADD8E78DB8844E1DFA40B0EBAE36697CE5C320A6D70FCC043BA97823');
INSERT INTO "ledger" VALUES(7,1781017330000,'consent','{"at":1781017330000,"contact":"0f8e5f25-d712-46ae-8874-c8fbe49aebc2","kind":"consent","message":3,"phone":"sha256:f41a0f183aab4e272157f33e333ac8f213f6be430b31993b93f5c7ee11d27835","seq":7,"state":"granted","why":"sha256:4336233b780908c4c33b7d96725a4ea89f632ed9dee4b649e3910953d7ade9c1"}',X'F10F16BABE0C4EA7020E4E9C0799AEAC18B3E5A4897DB14BBD2DE452647583CA');
INSERT INTO "ledger" VALUES(8,1781017330000,'message.queued','{"answers":3,"at":1781017330000,"kind":"message.queued","phone":"sha256:21010b2ce1ab4e065ac60d1a330e2c8791299905e23c62d23803dcf8ed1d45da","seq":8,"text":"sha256:b0820fae187aa867b474a21037ea7e95a10d863c086f920fe942d5aef714cd8b"}',X'63C18E06266F14815D90A92CE221A9BD513A594DAF5B9C54CECCB2397395C8AA');
INSERT INTO "ledger" VALUES(9,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":4,"phone":"sha256:d93d56f64153aa767010c73acf02e82c5548230215d9460ea48904ddcea382ab","seq":9,"state":"sent","text":"sha256:24a3680f5d1d446e7ab834d70c62bf81dc84019546796ffe0005adb725b634c0"}',X'7039F2F2509C2A063F5013595DE1E11761CE66A975EF149DCF06A6657CAB18BA');
INSERT INTO "ledger" VALUES(10,1781017390000,'message.written','{"at":1781017390000,"by":"sha256:fc84b055df54742736d1cdaf69a7004c49915ba0f909f6c6be1a0e091867476e","kind":"message.written","phone":"sha256:1a6bffd26ef8e07685b145b7958d7d4afd6da3954a56c11604f5568cab4ab9cf","seq":10,"text":"sha256:a606ef9d860bf8b54d2ca1643791f1c64b24dd6d54ef44c3b9155e37ec557cce","via":"panel"}',X'FF679CF3C2AA825E670547C334E88B66BA55DB1171785AF24FC2D9BE5D8F2811');
INSERT INTO "ledger" VALUES(11,1781017390000,'message.state','{"at":1781017390000,"cause":"","kind":"message.state","message":5,"phone":"sha256:89fd8e95e91f832c963dd702e3013e5034e1fe843ff8120378b0318e358c91fc","seq":11,"state":"sent","text":"sha256:ade385799ba936bbe4186d20956c40c4559818886301d8654924e94d5481cd3b"}',X'77E92EB2AD6DC4565F878B001CC7990CB83076DD9C5B7CAFCB0A6C47A07DED70');
INSERT INTO "ledger" VALUES(12,1781017450000,'invite.approved','{"at":1781017450000,"by":"sha256:9c550b3fc6d75d96ffe8e68904a4778ff347f0a1305ddfb87d4c547e817f8561","contact":"07dcd28c-c324-4ea2-89ac-3150b9442a38","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"214cd985-8941-471c-bdce-4b221b203df7","kind":"invite.approved","phone":"sha256:f2c5a6b42cb0a785e0dd809b4ab46e11f2663d17faa4406a380e10eb83ba137f","revision":1,"seq":12,"text":"sha256:2a512dce61cbaec62738182ab190d40dbff67a0e4e449e006d4b82fd15a99b71","via":"panel"}',X'98E30BB48BF46AB8AB9A599EC74433CD338BF666BD470D61F01DE0363EB81897');
INSERT INTO "ledger" VALUES(13,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":6,"phone":"sha256:b39840ddd1dc01f94f291d95f17801989e3528aa77e4ecbf38965e39e5db7c1b","seq":13,"state":"sent","text":"sha256:f828ce142427c13e7a822a4072ce8e57b158266f48baf985ca638cc4bd4d70ca"}',X'7BAE257FFFFD030A0DBF73F8880F1B62B9F0957F8122BA2E82512EC8F0DEFB87');
INSERT INTO "ledger" VALUES(14,1781017510000,'message.received','{"at":1781017510000,"intent":"no","kind":"message.received","modem":"main","network_at":1781017510000,"phone":"sha256:33bc406d9c9775362b1e708a39e3829fd19bf292995aa8bad46f75d4005bd518","seq":14,"text":"sha256:da48ac533cc447f79b47699a4111ca01cd132301623da32c2bc88947d89c9c49"}',X'7A13DC40A60AC4A4EB9988F73A8403F314E2EA0CF8645392AAC8F69337CFAA8A');
INSERT INTO "ledger" VALUES(15,1781017510000,'consent','{"at":1781017510000,"contact":"07dcd28c-c324-4ea2-89ac-3150b9442a38","kind":"consent","message":7,"phone":"sha256:409b675f3015c935088c5ab03e24a70d3dafa11b1be497e5f93fea3a44a27ccc","seq":15,"state":"refused","why":"sha256:b718dd7b37f80c81f7073bac7fcd054f2617acf3e07e6fda93e7bf11f6abc66f"}',X'1E817498555F28876215B08D9D573340D7521F20CDE7CB8CFFF92DD19BC95E37');
INSERT INTO "ledger" VALUES(16,1781017510000,'message.queued','{"answers":7,"at":1781017510000,"kind":"message.queued","phone":"sha256:8c0d546ccd7805fec5ce6e0117af9f0b305981fe6a1eb18640ecfff28cae230f","seq":16,"text":"sha256:49f06ffe09c4fb097d08bf73965d5bd939d7cd8c29bf33489f3557b6275eef37"}',X'16E8A1A1CD980D65D817C0E0543FB0A937788A31A3FFC0085B823191A73E9D45');
INSERT INTO "ledger" VALUES(17,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":8,"phone":"sha256:8903b401b820d8057b63abe32bfb4b5899ebb9783215315caa763f16fdab4336","seq":17,"state":"sent","text":"sha256:5ddb93da1d20634310b95e6890e43132e492979e1b8d1a72f5a0a2a83e9dba15"}',X'338AD80643028981EF8FE84D4FAB8E8B22890A8C1F0D5483D1AB1A82BFD465B8');
INSERT INTO "ledger" VALUES(18,1781017570000,'invite.approved','{"at":1781017570000,"by":"sha256:4157ecefffa0df74968193e061c372f14f78567d7c9e851992c82ae1e6ab2d4f","contact":"7084fffa-aa12-4cc5-853b-af4afa845ab4","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"5368740b-c2ed-4341-8409-8eac8afd4fe8","kind":"invite.approved","phone":"sha256:430025bb81f028c5dda56de8d965fe662dda05528e650a5b40e4cb1ab68a468c","revision":1,"seq":18,"text":"sha256:2d30df2bee0259be87651560731116091ac058729ac7e04e50536bd139fc168d","via":"panel"}',X'D0290EE9C04A1FB15B52CD9BE089DB51D812BFBD4F2C45DF0DAB7EC5C0A676B8');
INSERT INTO "ledger" VALUES(19,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":9,"phone":"sha256:1cf9a2346bfe4cc4b62e1f4843639bb21e21dac63f039e366f94729ee56342d6","seq":19,"state":"sent","text":"sha256:ade6b407a84ca901675d4db2097e9fbf7badc344d221c22570347d51e7dccbb8"}',X'577DA83B1D6B084A3844CA96D0351B8A215F3788C14FA181170CD6D6E49E4670');
INSERT INTO "ledger" VALUES(20,1781017630000,'message.received','{"at":1781017630000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781017630000,"phone":"sha256:a73a520ebe00e25141f4191a80da23a313f4f1e86cdc1d15a8de2a05a896a354","seq":20,"text":"sha256:b15eaaf351d6bb838d59e7c1545251e7ee60803e27492a6d0882b58811717235"}',X'7C347AF7C26BF0B3D4E92606203C3CF4BEBA92A1DBC6A1134CD4CC1F2076A4CF');
INSERT INTO "ledger" VALUES(21,1781017630000,'consent','{"at":1781017630000,"contact":"7084fffa-aa12-4cc5-853b-af4afa845ab4","kind":"consent","message":10,"phone":"sha256:c94dea08867efc1c6b529adbb6c5c5baba1362a50ecde7c451d6f8dadec1f21a","seq":21,"state":"stopped","why":"sha256:07dd9af67ec2a054c953396335663fc31cd7b12d0ce66ca165ac6c95ae4f233c"}',X'EC2170B08E137A5EA18981D04FEFDAEEEC13A6442A21C50E74DF0CFF26B07EAB');
INSERT INTO "ledger" VALUES(22,1781017630000,'message.queued','{"answers":10,"at":1781017630000,"kind":"message.queued","phone":"sha256:3ecca0d2536adb290cac712983d8e89f2b0652281e1fa514ee86dcd7f1898068","seq":22,"text":"sha256:a63c367cdba51b06d24b95181927ac8f5c188732e9f5cff22f5bd6109fe0bec4"}',X'22D9D42C6E6057CD299EFFA203F1AD5915E755A93788DD46773967CF46EC878F');
INSERT INTO "ledger" VALUES(23,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":11,"phone":"sha256:61606ae23c56a9b2aa2a242b078f99bef61123c66f854c14a0dad3c04be82c9d","seq":23,"state":"sent","text":"sha256:fcde625c216539b1de6d2ed6de1b2c144e2c02586cd1ea6f7443a5ecddbf6b9e"}',X'B509296FC3B8AAB62CA4161C1406F01C1883D5A82892B3CD166931C547173093');
INSERT INTO "ledger" VALUES(24,1781017690000,'invite.approved','{"at":1781017690000,"by":"sha256:12660634f769f9eab9855e1dffaa6797f256af1be7926ce6a83f97a08dacae64","contact":"4044f639-7342-4f00-acb5-9118c67056be","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"0811c3b4-4b58-4d2a-83bd-62306b3ba7ed","kind":"invite.approved","phone":"sha256:48102fea42051a8c564f7d1b9ef069fbf4bd61b845f007522e4415870243e489","revision":1,"seq":24,"text":"sha256:221ce7ccfdcfccd2fcd7437a4385b76215ac2aaa7cb868d34920728e73ea2b5b","via":"panel"}',X'B840B41C3F846D807B6AE5F9EA1648ADF27E085A3C48FD7E5AAF36C7AD0DDA79');
INSERT INTO "ledger" VALUES(25,1781017750000,'message.state','{"at":1781017750000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":12,"phone":"sha256:022d1484e380a1a8909fd0d7676d7b1df1e95909215378b2abcad113e34ec04b","seq":25,"state":"in_doubt","text":"sha256:6c7352d38968a2dc34ad487c8e6db16fce198220eecfa83ea4e796186c9d4f14"}',X'CDB3646AB237C17DA097FBCD0CD286E2E7586BFA60D234BA56C54622B6469B86');
INSERT INTO "ledger" VALUES(26,1781017750000,'invite.approved','{"at":1781017750000,"by":"sha256:cfc2a022ccadb508c12e576708277f6330a6a332bd2a65dbdefc5a5247f58290","contact":"58f371ca-2b9a-4011-bb5d-a34ec2caa731","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6faa5c37-6be1-4fe0-b5a6-9c5f9c948e6b","kind":"invite.approved","phone":"sha256:d406315b977963c7e532e864f94bfcdbdaabcb48fcaacbdf205eb9d5c25484c8","revision":1,"seq":26,"text":"sha256:4fbe4d2e0b9cd5cd89cf8e09a969567d71ad1acc3b332cb19b0c84649e8c3394","via":"panel"}',X'368828738B005CA066F9DF51929980C42F49567F4B13D118E0BD75D3CF53E4F3');
INSERT INTO "ledger" VALUES(27,1781017810000,'message.state','{"at":1781017810000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":13,"phone":"sha256:32220ee9c4a7ca9e4ffc1003c589edd092828c5853f9b356f6155d9b674ce619","seq":27,"state":"in_doubt","text":"sha256:908fb2ea7863801afa5b3cf67ea515487297c87453d6be8f02e648fd003200fa"}',X'F43BD352BC50D30CA480D9DCA6ACAC8F3CAC1516410819A8197C896159B5EB13');
INSERT INTO "ledger" VALUES(28,1781017810000,'invite.approved','{"at":1781017810000,"by":"sha256:e07722e51fd8076345d91b1845461533d896f9581c44bb3c136fc780cdb81888","contact":"6a9b6063-3f65-4fd5-9c68-ad18028707b5","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"808e2e3a-b7ca-470c-bc01-639689afc618","kind":"invite.approved","phone":"sha256:0bbf8d5c1cc7dd39e01e0fb4052e609ae720c43c1ff27213d7c4c1326672961c","revision":1,"seq":28,"text":"sha256:e7f8995d031a5086925487fd47bcdaf326e47d684367e1f7fdd7ed78998955cf","via":"panel"}',X'4ABD3E9FAB38FD3EB69AFE01A2B84AB3E10D40BC39CCBA0B73FD1151F0667C45');
INSERT INTO "ledger" VALUES(29,1781017870000,'message.state','{"at":1781017870000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":14,"phone":"sha256:aba1ff8e3a21f01b4e66660bd2634b11ca94b65d2622385d1663cadc0042a188","seq":29,"state":"in_doubt","text":"sha256:85e36736f9ff0de10811d46b88e1f735bfc042c4a051b71dd517e74b156569dc"}',X'7BFD01C8D31E38B9AA29CB7C458A793814F099C275D1357278FF333C962CF49C');
INSERT INTO "ledger" VALUES(30,1781017870000,'invite.approved','{"at":1781017870000,"by":"sha256:198be961d38db5bf20b3b4e36fb957ade3360e8533f79d1846cf20011d25effb","contact":"58f371ca-2b9a-4011-bb5d-a34ec2caa731","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"0c6e87f7-946b-4814-8247-17be1742d8fa","kind":"invite.approved","phone":"sha256:926b18584824ff1a0ad9bf8320b78325097633c7b5276806fe4b252aab77a3d3","revision":1,"seq":30,"text":"sha256:7e699035284e197511e1bc4306e54b6e6d13ae144f3b639180fe36e9035d8d98","via":"panel"}',X'86BD5AF0D815104D72886D9682763954A65ED40339832187CEFB7D0F93867A49');
INSERT INTO "ledger" VALUES(31,1781017870000,'invite.decided','{"at":1781017870000,"by":"sha256:69421450ae9d6bdddb1a77f038c7c7f3e3f96970bde9d18a5f99f533fd3c5e4e","decision":"invite again","invite":"6faa5c37-6be1-4fe0-b5a6-9c5f9c948e6b","kind":"invite.decided","phone":"sha256:8100748cd74bf45074a3edbff3a2fc0ddd257f44275ed54734fa95f5f63b0217","seq":31}',X'E27353EA36BDD7E30E5A5F59FD119FDEAA722B00248D915F6A86BA0828A745B7');
INSERT INTO "ledger" VALUES(32,1781017930000,'message.state','{"at":1781017930000,"cause":"","kind":"message.state","message":15,"phone":"sha256:4f8acfadc45e9b38fe8eedab2aad9b613c6ce2ba691de7c89ff3b95146a24348","seq":32,"state":"sent","text":"sha256:e4926db76fdfde58d4f13bf0f413549f179564b254f663310cab05808871c0ae"}',X'F97B670B224B090BC76866D582B6626BD7AA01DF9AB0FA4F10062EBAD9018776');
INSERT INTO "ledger" VALUES(33,1781017930000,'invite.decided','{"at":1781017930000,"by":"sha256:9e716fea108454048f5b8c4f8e08038fe52a56c9100f607e69ef6d2d63234aef","decision":"it arrived","invite":"808e2e3a-b7ca-470c-bc01-639689afc618","kind":"invite.decided","phone":"sha256:9903e0c034a3e8ab855c1a54213e1412ad4989514382d6b6141e80c0918c7722","seq":33}',X'0852D259237E6D66A0E405B967333734169532054B4F702822B61876CBCCFFED');
INSERT INTO "ledger" VALUES(34,1781017990000,'invite.approved','{"at":1781017990000,"by":"sha256:9f9ae27dc3dd4766a306c95716dc3fd73b4981d4410f2c84547cd3fe0abff157","contact":"bb4c1d35-a32b-4e21-abcc-fc0ac7b3863b","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"c69a22b8-e6ce-4113-ba8d-e05576b5a588","kind":"invite.approved","phone":"sha256:596cd084d77003c2f69038679813696559a4a75f6e34815c832fe4fccf3c4627","revision":1,"seq":34,"text":"sha256:ac1e8482eec4e471bcf9f76cea280b2cd081177919843783cd98191027b51501","via":"panel"}',X'79B371FFE7A76EDCD303984B4FE9E9495E33629E54794714A2EE6DDEE74000F1');
INSERT INTO "ledger" VALUES(35,1781032450000,'message.state','{"at":1781032450000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":16,"phone":"sha256:276bace49ad2bf57f639b68eb649788c6a4a7fbfd3517590689804305d49e134","seq":35,"state":"failed","text":"sha256:e6392d4dcbe2d07a234e91788cabe49882e7c9acb23a872bd49603649e517c77"}',X'2BC80BAE09F20B8505B74B8ED1A7021C383F1789DB268B6A1AF9CED83BC6203A');
INSERT INTO "ledger" VALUES(36,1781036110000,'invite.approved','{"at":1781036110000,"by":"sha256:a9ede82e491eeb48a4f41a8ba160026d6babb14c512ea731259f274abfe1819a","contact":"68103d58-bdd5-46ed-8b0c-beab835a0173","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"cce765c4-e21c-45dd-b869-57dd4982f4b1","kind":"invite.approved","phone":"sha256:fb4dae478efe6600bebcd762680f9b53c53229c1fcacb7a3a46ab1c8bd807469","revision":1,"seq":36,"text":"sha256:b28282306ecafced4e8d950493290c4f433a07980fcaa44281e9aa754bd52314","via":"panel"}',X'26DAC63C47763CE8E3AD4A35C643807717CEB8A434191E13632CF951969DE269');
INSERT INTO "ledger" VALUES(37,1781036110000,'invite.withdrawn','{"at":1781036110000,"by":"sha256:bb44f9bf7da37bfac6ae832b2b9e5d420e5641d9569cda2380a39f6613171100","invite":"cce765c4-e21c-45dd-b869-57dd4982f4b1","kind":"invite.withdrawn","phone":"sha256:6186eb8256508e8e8e626dd09e84c865da564dab7b8716826e9a149d293ff6ad","reason":"taken back before it left","seq":37}',X'94EBD9535C92342299F6ECF2009C9E415708BB008CDA991BE4E14394CC20AFA0');
INSERT INTO "ledger" VALUES(38,1781036170000,'invite.approved','{"at":1781036170000,"by":"sha256:acc72da7542f6d440f6dd17d174a67d35ac79069f1bced4e8b8aa707d450d576","contact":"3921fce9-77e1-4d4b-9f8c-f0b33d59997a","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"1397e56c-8df3-4848-a337-b1c202f98162","kind":"invite.approved","phone":"sha256:fd7586673de79b4f020322ac217f5ff176546b5dad194dd6c84197d8f67f87a7","revision":1,"seq":38,"text":"sha256:b37d5e5933b306fb2fb8ddbf4109029de488f53f0676f9f84f158e70a2a78945","via":"panel"}',X'8F2D25604E3D923628DCFD27D7ADEE1284DE0DCD9D7C38FC9EB0723C713C1439');
INSERT INTO "ledger" VALUES(39,1781036170000,'message.received','{"at":1781036170000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036170000,"phone":"sha256:a46e5fa1b13f87fa1ab0aa178bd9d52e2fbff16b23c266d55346de68aa524cb2","seq":39,"text":"sha256:52d86252869ec3af93477f9f23629166b898cf1ff4f196ea95c909997fa0f2aa"}',X'1AB7050274068EBD8D2A1E31D29D7C3126E630E133570D89C21AE4FCCF004C49');
INSERT INTO "ledger" VALUES(40,1781036170000,'consent','{"at":1781036170000,"contact":"3921fce9-77e1-4d4b-9f8c-f0b33d59997a","kind":"consent","message":19,"phone":"sha256:56a7a01c832199cc02d917bafe68bbf577cdd336d8c60e9127ec423c35bb48c2","seq":40,"state":"stopped","why":"sha256:99c529520b963427a31fe65cecd9a3639cbb61d1d40e1486cd7a4653e386255f"}',X'97472A104D26AC8DC8DE0D2E04977C302C7175DD6C4D2EF523D40B09F1453960');
INSERT INTO "ledger" VALUES(41,1781036170000,'message.state','{"at":1781036170000,"cause":"they asked us to stop","kind":"message.state","message":18,"phone":"sha256:c49116dfc90d0e23ba582bf64856b420f5e655fe540a42bb3c3205e91848ada3","seq":41,"state":"suppressed"}',X'ADF36A26E26A904FA834B3FB2A400CC9261745754106FC1C8AF16680247FE3FE');
INSERT INTO "ledger" VALUES(42,1781036170000,'message.queued','{"answers":19,"at":1781036170000,"kind":"message.queued","phone":"sha256:c2f7009174accf8f15535c6c8f19fc5ef75636ee2f2bbcf7c40018ca4b38ee79","seq":42,"text":"sha256:ac0e341bc5e448a7de870a5fbac00e0a8d0552d8b8af0466cf9e542af4ec4778"}',X'C6F49D6476E076EE617E60DF27479F425058136F44CC96B4DB9DC9FACCE84150');
INSERT INTO "ledger" VALUES(43,1781036170000,'message.state','{"at":1781036170000,"cause":"","kind":"message.state","message":20,"phone":"sha256:6cd0a3bdb1250a4d9c54c4bc563f4dcf2740ec418d9fbd14b1fa31d0085e316b","seq":43,"state":"sent","text":"sha256:ab0176dd115144c88b875555864f874815b43c5bddcf099135d694b4ba5b7529"}',X'E9DEDB325A2BCB97F06E9DDF3EEF63C208E259E7B2DBA62C8859BB9EB673E26E');
INSERT INTO "ledger" VALUES(44,1781036230000,'invite.approved','{"at":1781036230000,"by":"sha256:1d87e3ca15ce8c8762eb03b2975917697cb223ff0724a5335455e31734492ac4","contact":"ea713201-71b1-4699-8f82-a71525129847","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"0cd7e1b6-15bd-4197-8371-db836efe47f4","kind":"invite.approved","phone":"sha256:e42f67283bdd641a2db5f3f7e7efa9c6ea94efc077eecad5b4ea95b23e133e0c","revision":1,"seq":44,"text":"sha256:7fcc7f74c834a2fadca856a1a8eed193035334e84f19814e9d00fb2886e3f034","via":"panel"}',X'6D6E1DA79F3239BA7B42E2AD9FEB99536B3F3C07A9D18D36DF47E591F5AC6E11');
INSERT INTO "ledger" VALUES(45,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":21,"phone":"sha256:3d0068714b2535ad29fe2d3f143cbaed6dc091269b2a12222c7e12f8ad467f4e","seq":45,"state":"sent","text":"sha256:7bb7836d275ac317acaba65dbf8464b8980d780723f5e811720ab601f0ce2494"}',X'48800B653C317C705C5655D0F7EC45B704A510BFE42ED62285C046118229BA2D');
INSERT INTO "ledger" VALUES(46,1781036290000,'message.received','{"at":1781036290000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036290000,"phone":"sha256:58f77b6d63f947dc52752d5818729346f59bc5d8f70ac1b98d149289dbec20a3","seq":46,"text":"sha256:1047bb5ee89a22e95cfd386a38fe3c8a8ec38e7e70b7c1b9e977e4e42178740f"}',X'23359FB6E1DE82E195942EFE15F853DC29CE55E130E83A4E558CA09527F7BE8C');
INSERT INTO "ledger" VALUES(47,1781036290000,'message.queued','{"answers":22,"at":1781036290000,"kind":"message.queued","phone":"sha256:c9ff0b0f5f67d18f7c5760364186ddaa7594ff9ee1444e4f08206ab55b2e1b24","seq":47,"text":"sha256:87513aebc1c3e79adf65de710c713d246e4968682518d7ba4ea1e0a706099975"}',X'E69B0C9B05C8C00A476B4B167E0D9D92D11C22FCB05012D68A789735E57B2A6C');
INSERT INTO "ledger" VALUES(48,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":23,"phone":"sha256:1ec46246d9b05251f7443d62b4543c0a2e9d833f7b471296117f929d14b1b6be","seq":48,"state":"sent","text":"sha256:bef271c50f518cd1b3a1e09d5997b627e0b3a1a105224664a5e1e03baa6005b3"}',X'928C5184165F7D23BAA717BF86745696C63195A58B1C73572130637C3588837D');
INSERT INTO "ledger" VALUES(49,1781036350000,'invite.approved','{"at":1781036350000,"by":"sha256:24db634293b17cd15402837be3bdf75756810e998ec6392b1249fe3b9e14820f","contact":"89241ff2-ed7f-4f4a-9caa-67d6f5a8729e","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"d2782de6-8b35-40a0-9acf-a36d5da968b7","kind":"invite.approved","phone":"sha256:f4141c3612d463e874b4eb23a3044e3f45d569795f213bd6b77d2296a58166d7","revision":1,"seq":49,"text":"sha256:7e5d63142b6e6c83baa87bc3f4cae5e39bd03b94ed4ebf29b289e3fac1dcd5b3","via":"panel"}',X'5CFDC1B7BFE42A3D56FE3E4C78ACD23E240798871161A0ACC2FCC81C0D9E0195');
INSERT INTO "ledger" VALUES(50,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":24,"phone":"sha256:b81b23ab68ba48e88f358f3c16bd9b5c4dec9ccd093a8829c60c426512ff739f","seq":50,"state":"sent","text":"sha256:63e5a6f389abb1d49b3df69e5072ed905166798f1df7d374f2920574d06fb002"}',X'E034A79E344D11975E3CA00BE732245A95B6897180BAF0FB5CEB53A1FCF7E4FE');
INSERT INTO "ledger" VALUES(51,1781036410000,'message.received','{"at":1781036410000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036410000,"phone":"sha256:ee641c139a104fe293d57514448228520caa26228228fac898c66ddebae170c2","seq":51,"text":"sha256:813ff317b365101f89cf0ef1b8987d800137b1c31c465a6fdc5dcd690f1b1e46"}',X'1433587C9ED04E1DEC27F473EA92CE642FE39958EC8C4F41A5D00FA437D24818');
INSERT INTO "ledger" VALUES(52,1781036410000,'message.queued','{"answers":25,"at":1781036410000,"kind":"message.queued","phone":"sha256:4fe0e720d5c32a0861fe1e4d49728c1f2773112c62e7b2b19e1b431301b0e693","seq":52,"text":"sha256:cd710b57504de51465b6c0b3fb18df74ad31f2f6809d39b739da35e4bde70afd"}',X'E73439C010C6C1082907D7E3A86C93EE9022956405F2075E0910510C4FEE09DA');
INSERT INTO "ledger" VALUES(53,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":26,"phone":"sha256:1dde6592b4246b9c12ad4dacf968f91e7e7a24fa5cc6e55c4ebb29c180b323b4","seq":53,"state":"sent","text":"sha256:5aa96512e70e7b40a2e84a45c4c99e672a79acc121f9d1445d7691c4c5ce927d"}',X'4258335595D590585DC950A4CFA1648AF7EA1587D8C8F9FB930BB13627B104AC');
INSERT INTO "ledger" VALUES(54,1781036470000,'message.received','{"at":1781036470000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036470000,"phone":"sha256:1a464e488eea87fc50d35fd83122d5c5b1d06f5b62dc6ba44c0c29934dd6eef6","seq":54,"text":"sha256:fe675e7b8b21cca2a7475b2deccc260d3ba0dd95896782bccc89f9bd4b658fdc"}',X'565707A6199DBDB3D05130E79F9685C12D17F3782468122535FD121BEDA8927F');
INSERT INTO "ledger" VALUES(55,1781036470000,'consent','{"at":1781036470000,"contact":"89241ff2-ed7f-4f4a-9caa-67d6f5a8729e","kind":"consent","message":27,"phone":"sha256:d656455420274ccad186464d20127814e96b6ecf502a4c7fb345537dcae3c9cc","seq":55,"state":"granted","why":"sha256:bd213d2a38ea8beff9e399497cf3d913a17648106a475fe230d52f29a401fd8d"}',X'A4767099D6F22194976A3C96554E30303C83537FF026CA5C9336064E330807DE');
INSERT INTO "ledger" VALUES(56,1781036470000,'message.queued','{"answers":27,"at":1781036470000,"kind":"message.queued","phone":"sha256:9ff56d63e9494bb75601e564c7ccca4dd9a0a823911b91c55ec9cd9f37c2f2c7","seq":56,"text":"sha256:49b92cf5546fc2d6fc10302396c7ca3568c9d2072d473c4df0f3c6a006d69c26"}',X'439B43BA32D856773C173D68DDBE70CFA8F05FF6F74A21B1DD188243C447A7D5');
INSERT INTO "ledger" VALUES(57,1781036470000,'message.state','{"at":1781036470000,"cause":"","kind":"message.state","message":28,"phone":"sha256:b5d1b8872e808c9ddda416c67068e3a9cc3d9a434a98fe8594e173f34994fd80","seq":57,"state":"sent","text":"sha256:e735b47f1bf8e3fbc6659b18d218ba6324c2f036b0af87b60ff18bd3dc18382c"}',X'4BC47C61D2A6FB0C636F92947379C83236C8C0AAE27AFFD6F31B7737A584EB21');
INSERT INTO "ledger" VALUES(58,1781036530000,'invite.approved','{"at":1781036530000,"by":"sha256:ca9f1d713f4189ef49726a607da0120b66c33582a25a867670fcd32912034dc9","contact":"97b9c923-0b8b-4f5e-ab5c-e5b71f46dbd4","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"220e14f2-4958-4087-83ce-0c5817704e38","kind":"invite.approved","phone":"sha256:37fadd654a610fcfad03c77c4479342aeb3a79e07766469369ddda45b2aad214","revision":1,"seq":58,"text":"sha256:5347d335dda79adad084c76169b5d532a6905a8654b6a2fb8cc0113b08f92713","via":"panel"}',X'554756FA30BC07F2AD9964FE8887FCD255A9BB8B99D12F8470522C26BB5C34C1');
INSERT INTO "ledger" VALUES(59,1781036590000,'message.state','{"at":1781036590000,"cause":"","kind":"message.state","message":29,"phone":"sha256:dc62d2f0f10c1273839d5ec8fe07875f18dcfea36111c1152bc875d9e2488f08","seq":59,"state":"sent","text":"sha256:8eb3ed6bcef255ed161d172a40c7dcc55b8387ab40df6cf2dd4ce2756d4ddf53"}',X'AD58AFF1D61BAF798B2EC77C5E8DA875D1A5D7902862A128F5701B8FCD92325D');
INSERT INTO "ledger" VALUES(60,1781036590000,'message.proven','{"at":1781036590000,"cause":"The network could not deliver it: incompatible destination. Check the number with the person.","kind":"message.proven","message":29,"part":23,"phone":"sha256:2a43e9ed01a8e58e4e3210c09490de69a7b268c65eec2f26489bc1e669108294","seq":60,"state":"undelivered"}',X'CDFCD1F0CF5B2811B9DBD68172AE19EADB1C093E671A9AC94A89D77DA11419D7');
INSERT INTO "ledger" VALUES(61,1781036650000,'message.received','{"at":1781036650000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036650000,"phone":"sha256:34343ef2a37a38bfa65e331a1aeb02fa7f1d4c8ae8062c25046ebeb3a211c175","seq":61,"text":"sha256:65ff7105804f4c4b868d51fc1782ba71218484d832d9886c0a687c661befb5aa"}',X'816F268C0F33CF097052B5C77EB4367796B6252A3B07FDFDE27A0936878F8C56');
INSERT INTO "ledger" VALUES(62,1781036650000,'consent','{"at":1781036650000,"contact":"db4d03dd-ac67-4b28-bbc8-22be08f553bb","kind":"consent","message":30,"phone":"sha256:8c0f1c0706eae2abfe5b8b118306303c8f4f1b4ac3bdc78c8a3cc76f1b1f203a","seq":62,"state":"stopped","why":"sha256:8545bd096b37cd2ea1a5e9cfdeb053825dd472136e539997f1a6ed2ea324c955"}',X'F827335D0D51A882CFF402FE5199E5AA34FD550B7F39F4F69908CC87B83B4C75');
INSERT INTO "ledger" VALUES(63,1781036650000,'message.queued','{"answers":30,"at":1781036650000,"kind":"message.queued","phone":"sha256:159873097bca10e068a6bcae05d91fc73e04a3c70ce8f756a18e893e8d4bc4a8","seq":63,"text":"sha256:90fc93ba5611e478f1d81b6f459e86c1981e7c4a74869d24126d20fbba95ccd1"}',X'0DB934FD69203C9D23C1C2E4083E49837B22B108FE04692A01308C92603099BE');
INSERT INTO "ledger" VALUES(64,1781036650000,'message.state','{"at":1781036650000,"cause":"","kind":"message.state","message":31,"phone":"sha256:8d80755a0688d3dc36734dcc15dfca9685c46f5f2398bed76005fd188888d49d","seq":64,"state":"sent","text":"sha256:65d9e71efe8bc22dd42be6a3ef7c549b9a623968f472476ebc320780e5480dd6"}',X'ACD6EE21479263ED23A2E62B9A771EA751EC66EC20096F5BD8BAB3E06E856835');
INSERT INTO "ledger" VALUES(65,1781036710000,'message.received','{"at":1781036710000,"intent":"start","kind":"message.received","modem":"main","network_at":1781036710000,"phone":"sha256:87f46cc001bcc1e4a6c6279c920a9e07087c354c50d7c26f8f004ae79720b1eb","seq":65,"text":"sha256:d351b6a65bcd3d55f5b710f1e7679096bd376cc2733545a7d36d82e724a72a7c"}',X'2B4EC24CAA8289003E49C7F6D58171704110B21FAF2816B055219C7BC56C0A4F');
INSERT INTO "ledger" VALUES(66,1781036710000,'consent','{"at":1781036710000,"contact":"db4d03dd-ac67-4b28-bbc8-22be08f553bb","kind":"consent","message":32,"phone":"sha256:0466c97a455eef7de3af9a0fae4591ee65cf73abca76aeb257343e81df0bd5c3","seq":66,"state":"lifted","why":"sha256:3a6e43e5321f8d4335b53d6af2092490a90f50ab2209e8e246c5a49aa206d427"}',X'A439A80CC1C63AEBC29DECEE90BC851A443E5E98012597A61D4676E8DCCE9EDB');
INSERT INTO "ledger" VALUES(67,1781036770000,'contact.appeared','{"at":1781036770000,"contact":"2fc624d6-20f8-460a-9ea7-0dc226a86eba","kind":"contact.appeared","phone":"sha256:dab5f7968bcc87677a7e778d29cbb5dcd34718286d542b052fa01859af6197a5","seq":67}',X'759D954EA93424150A3B82C8AC3EB384CAFF96BB01172CC58ABAEC7BE781EEEC');
INSERT INTO "ledger" VALUES(68,1781036770000,'message.received','{"at":1781036770000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036770000,"phone":"sha256:60717b35820ef72e1634b5d13a4158c463602194037aff2f52a3718bab53e2a0","seq":68,"text":"sha256:5d39d5b7d57981b2cb0a707208ebd3063e3a0cc693b9f08bac02a9a4673bb6b8"}',X'7EFBBD62ACD2AA371583F1DC0C5020E68FC766500D2CD97588DF654A922A9AD8');
INSERT INTO "ledger" VALUES(69,1781036830000,'invite.approved','{"at":1781036830000,"by":"sha256:04ec3237ec00b59dbd1ee25ed686cee6e75d15f60dc82a115588b6d6a837cdd9","contact":"b0347dae-009f-4322-8047-8b4e3181d6f0","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"e817b950-b4c4-45b6-991d-8b5b01e57963","kind":"invite.approved","phone":"sha256:530738ecd5854cb777d97569d61f465814d0b9770e1f6ba6a79943ae09d23c6c","revision":1,"seq":69,"text":"sha256:3a739fbe7609b3afa84e7594e49800785ff939a7ef8ce217e4182137d090ddc6","via":"panel"}',X'45E4ED63D8AAF9E07A6CA24CC4CE920C43940720663E64CB210D852102034E28');
INSERT INTO "ledger" VALUES(70,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":34,"phone":"sha256:8f5e7f054f5881129fb44526de8ef2438d35f7164596a19dc1ae8a6468ec9c91","seq":70,"state":"sent","text":"sha256:481d7f4cf3f0a73314b4e7662390cec06d47f9bb66738ffc3e5d7b47c2803bc6"}',X'C21B549B5D11123AAC688F17FE0589A36EC68A4BB8668407CA4803BFB585343B');
INSERT INTO "ledger" VALUES(71,1781036890000,'message.received','{"at":1781036890000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036890000,"phone":"sha256:38f6d2a6858d49a7b4c7453b50ac4cccbf437568d09775a593222c382cc340f9","seq":71,"text":"sha256:3be3306672b417621554b1035e25928877706032e512da5b91989e1a6e986626"}',X'EBA333F7B41DAFF4EE1C56884516592E2B045897D502EE842C30D5FBB0A4D072');
INSERT INTO "ledger" VALUES(72,1781036890000,'consent','{"at":1781036890000,"contact":"b0347dae-009f-4322-8047-8b4e3181d6f0","kind":"consent","message":35,"phone":"sha256:df23cc5d9823abfee1e57b539a95302241a1ebe403527b9e9a64ff4f2954b294","seq":72,"state":"granted","why":"sha256:08471d24f3765044079e09db7bb198954d7fd60d5c252ed7b4226a49f6dcc28d"}',X'E104F0FEE6C956CAC3E5ADEAB7697397C354C92593E7AD33C10E4A3635CA0A4E');
INSERT INTO "ledger" VALUES(73,1781036890000,'message.queued','{"answers":35,"at":1781036890000,"kind":"message.queued","phone":"sha256:a92494ca2b2a2843c7067d809cb0e6338cc7b10446706b5f777643aebb5c6dae","seq":73,"text":"sha256:1fc3603c6810c297cb599bae1839eba4d76b44ff8ba3457eb87b20d8626f398b"}',X'97D5576581C5C558BB070DFD2567A7F1D6913DA371F8F4D19C67341F060207DC');
INSERT INTO "ledger" VALUES(74,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":36,"phone":"sha256:1551be2fb5b8ccef36b00ffb89284cea934ee412cdfd00e9d32babffa94cdda6","seq":74,"state":"sent","text":"sha256:5c2b09c7519f073e33e2aa65b0fd8e5c54e6aa55575f0d8d1cf293e1fa67f3b0"}',X'F8B2461D8F85148B1E8D0ABB46A171E218D9571F00BB805A4C8AA95C296008A8');
INSERT INTO "ledger" VALUES(75,1781036950000,'message.received','{"at":1781036950000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036950000,"phone":"sha256:351841d9bbc74555f9dfbb3a57940e499a4f2457933601614abe98b29e6c3e4c","seq":75,"text":"sha256:5d77b76ce1ee676b3407d36472417916cb22d5bec0f0f245fc53c7a00a0bbf29"}',X'4FF9CA2BBFD627EB558994CD5413FC9F122BBD7CBD552F892FC13F7E62570417');
INSERT INTO "ledger" VALUES(76,1781036950000,'consent','{"at":1781036950000,"contact":"b0347dae-009f-4322-8047-8b4e3181d6f0","kind":"consent","message":37,"phone":"sha256:452387260c175283107c37a6664ab131aecb4c450782a035194c6c980ccbd5d0","seq":76,"state":"stopped","why":"sha256:bda5543450f6a71ca1e4275b4b7557a6ac0a2cbb0f62a4b6622d8b818f99adaa"}',X'AB20B1B5B760563C957EAFEF43BFAEBADD2377DF336CD24EFE02CA796A41CC9F');
INSERT INTO "ledger" VALUES(77,1781036950000,'message.queued','{"answers":37,"at":1781036950000,"kind":"message.queued","phone":"sha256:5eed05dcdfe405683b5d23b16b52fef390b4a4dfe54e45e203fd4fa7b7e97866","seq":77,"text":"sha256:79eacc50c85d0f985278febd57b422e942587186331005552a309bc5e88090ec"}',X'56D534002310A827711A8139287684A3341034089FD7A6DE884C6441631FA4F6');
INSERT INTO "ledger" VALUES(78,1781036950000,'message.state','{"at":1781036950000,"cause":"","kind":"message.state","message":38,"phone":"sha256:a0d743bcbc020288b91565f582e35f3cffbcd04dae51c479dfa14eb7525b75eb","seq":78,"state":"sent","text":"sha256:9acaef86170c722dabe9d14b20462487de3a20124cd9d23ab9c7890ef4bb962f"}',X'574B61D1DBD15008895D54F1978BA5389B8B36C77C46C52A43A714094C1CF45D');
INSERT INTO "ledger" VALUES(79,1781037190000,'invite.approved','{"at":1781037190000,"by":"sha256:a0fa7e71a94f878d9b243cff645b09f12b8afee70b0c495890ffb7ab7666ad19","contact":"5644c0c0-d103-42b7-a995-2eb2b996a28f","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"c8a3ba69-f77d-47c6-a1ab-9211c8f3fe0f","kind":"invite.approved","phone":"sha256:a37edc451bcafbe4bf62c824605cec3b12b5d60a2a12ce296528e0090e7b493e","revision":1,"seq":79,"text":"sha256:fdc9ef3ff836e35907e88ec45b03861b3d6522f16ec20e8b94a27a76d9711414","via":"panel"}',X'076A358FA54939108F4D0663DC585A2732B46AFE20147D3D42AF92E84ECB998A');
INSERT INTO "ledger" VALUES(80,1781037250000,'message.state','{"at":1781037250000,"cause":"","kind":"message.state","message":39,"phone":"sha256:9fbf3649b9153bc1811c87b27516933a9326387f461bad9dcbea8d4d8cdd8f56","seq":80,"state":"sent","text":"sha256:d123722e4e48b174135c115dd7f65a89b5572f520f2a3cee031d9c17e136db1c"}',X'53CA27F6C001CAD0B7B825F0350B7BB7EB144CD40797F614FE346C0ED1E8A9C3');
INSERT INTO "ledger" VALUES(81,1781037250000,'invite.approved','{"at":1781037250000,"by":"sha256:9b2853a18aecaf07d3dfce67635e39716e1d21e2a7e54806ed8464a9de4adaa5","contact":"798fb6d8-1a63-4e3e-80ce-d892924eb32f","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"997a90cc-9239-4068-8acc-43a4cdb68e6b","kind":"invite.approved","phone":"sha256:0846519799cf05ba0f6cafa6f903752aad271c14890d5d64c48ced504c8b5310","revision":1,"seq":81,"text":"sha256:e686b3dbb494e07f3cb88455a4df5dd4e06dd5867b2ecc1ae2dc98d8dfaf8eb7","via":"panel"}',X'E6C6E7FFD93443F89DB98D5E0DC3D189100516C0528EAADF798E74932F540A22');
INSERT INTO "ledger" VALUES(82,1781037310000,'message.state','{"at":1781037310000,"cause":"","kind":"message.state","message":40,"phone":"sha256:6657d87016c63860032f042d5fc858dc7cec2759e9d013678d0957b850d665fe","seq":82,"state":"sent","text":"sha256:c13aaffefee5f806c41b92e5f6518f0f4c55c871aecec04031507c9e5813db27"}',X'6DBC6395265EF59E6AADCCE01979652E9D0B9A337E430CB8D91660CD239E2790');
INSERT INTO "ledger" VALUES(83,1781037310000,'invite.approved','{"at":1781037310000,"by":"sha256:364ec0c91bcfa09d117f4e8a5fd3409b5417bbdb11da3ed267f3e1aa1bff7147","contact":"6688e1d5-f4e9-49b6-ad79-5ba11df28946","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"8345ebe6-a620-4dac-b92b-18c5b9b9e5e8","kind":"invite.approved","phone":"sha256:bba6b8a2508b392a56a5be2bc6f7da858aaf343c97a737dd32b080c11fa36bb7","revision":1,"seq":83,"text":"sha256:9e08ca6488e7388d19add99f05ba1088b263b0f7ce7e164350fdad4dd80bfade","via":"panel"}',X'6387DF670A40E080E45D7A2188DBCF519D89CBD44D7CD9E4D8A46C01227EF76A');
INSERT INTO "ledger" VALUES(84,1781037370000,'invite.approved','{"at":1781037370000,"by":"sha256:f2174f82a3f825ef50803809ebcd8b433d857de9fd3e6060a0cbab4cc1b6531b","contact":"e64884dd-26d0-4424-958b-c13c0b41e8d7","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"97f1508c-0404-45d7-81b1-45772072f45e","kind":"invite.approved","phone":"sha256:4fc6556117e26457eb25faef252bd0aa1dd216f598664c0ab232228ce3777ac7","revision":1,"seq":84,"text":"sha256:198ccb5059c394f8a17ca795836ca06ea22f442a548b2fe01b66f33d4b0f68d4","via":"panel"}',X'C8D49074CA268971DB5DBD7B83EB6FBCFB98BD05D55AD85FEA955709F92BE7AB');
CREATE TABLE ledger_words (
  seq   INTEGER NOT NULL REFERENCES ledger (seq),
  field TEXT NOT NULL,
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_words" VALUES(1,'by',X'7FD35A63E5882801D69236F8BB7BAFC5','ana');
INSERT INTO "ledger_words" VALUES(1,'phone',X'8E72A81024C986429E3099120E7585EF','+15550100115');
INSERT INTO "ledger_words" VALUES(1,'text',X'732291DA186C5D0B62ECC45ACE2FACA1','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(2,'phone',X'2ED7AF373577E2151A2C2C85C6E556ED','+15550100115');
INSERT INTO "ledger_words" VALUES(2,'text',X'C1E1427EDDA97A903766F1824ED1E927','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(3,'by',X'B03D01D6422EA0D97F844EA31E8C1752','ana');
INSERT INTO "ledger_words" VALUES(3,'phone',X'0C531173A47A1CC4CDEE1C17E2019220','+15550100101');
INSERT INTO "ledger_words" VALUES(3,'text',X'17E5FA04902F98A9208354F67094F5A5','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(4,'phone',X'BC707CA6BB289892E787FF3904784146','+15550100101');
INSERT INTO "ledger_words" VALUES(4,'text',X'F4BCAE1B5D7BDC243BCE54E079585918','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(5,'phone',X'647D41F9A5F8BEAB576F55C002C121C1','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'phone',X'D7898711761279F47C49BB4E47B338B1','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'text',X'97EF8E674A3519F4DF77561A0E6123A1','Yes please');
INSERT INTO "ledger_words" VALUES(7,'phone',X'A55A6461FFA867663FFACFB1429C5242','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'why',X'D6A5E0BEAF608AE8EF8088E993543A0B','whole message is “yes” after removing courtesies');
INSERT INTO "ledger_words" VALUES(8,'phone',X'755623B547DE7834DBE59FE6C454127D','+15550100101');
INSERT INTO "ledger_words" VALUES(8,'text',X'21A04F2CB76AE3357F8DBE06AA91F626','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(9,'phone',X'4E79CEA7E875CCC4592ABE0257160E40','+15550100101');
INSERT INTO "ledger_words" VALUES(9,'text',X'80047CF9365F116D2FACFB0EFA8D4389','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(10,'by',X'E45F7CB155A817E884912E13552308A6','ana');
INSERT INTO "ledger_words" VALUES(10,'phone',X'BA6C6D4EA58C1E3DB787D8A64460CDD7','+15550100101');
INSERT INTO "ledger_words" VALUES(10,'text',X'52C3C9D901A0CB922E6243D61DB0B379','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(11,'phone',X'CB0E1CDDBAB45BF92CA20259577DCEB3','+15550100101');
INSERT INTO "ledger_words" VALUES(11,'text',X'319734BEF0E10F0C4171ABD00D5E57B4','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(12,'by',X'1DDF4FC5778A6C0F8D7C774CFDE1D09F','ana');
INSERT INTO "ledger_words" VALUES(12,'phone',X'182FB5AE2EFD35CCD89C0C9412080EB0','+15550100102');
INSERT INTO "ledger_words" VALUES(12,'text',X'CDFFC07E9FD21FD9D93108215ED52838','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(13,'phone',X'7059FED40F55EF7CEDB848B6322266E3','+15550100102');
INSERT INTO "ledger_words" VALUES(13,'text',X'7FB6F0EADCD506B0785067692F950256','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(14,'phone',X'6701687B1BB46F51C7B56008D483A5F4','+15550100102');
INSERT INTO "ledger_words" VALUES(14,'text',X'68C5F6973BB0D84CC920FF300888CA00','No');
INSERT INTO "ledger_words" VALUES(15,'phone',X'28FEFB26A081A57320FDBC86BD4AD403','+15550100102');
INSERT INTO "ledger_words" VALUES(15,'why',X'FD90BF39E87E08E0CA73BE94FACF64AC','whole message is “no”');
INSERT INTO "ledger_words" VALUES(16,'phone',X'22DC25F203472200BB424723882A6E15','+15550100102');
INSERT INTO "ledger_words" VALUES(16,'text',X'C502003CC3F6B0803349238C122AA961','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(17,'phone',X'60921E00D15D19ABA0806A86C942AED7','+15550100102');
INSERT INTO "ledger_words" VALUES(17,'text',X'638E1DCF34FF98675E0637233F2228E1','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(18,'by',X'60811F814AB23E34BA92988C3D2C46A6','ana');
INSERT INTO "ledger_words" VALUES(18,'phone',X'AAFCE4C6FED52A0A21C7CCA334B779B7','+15550100103');
INSERT INTO "ledger_words" VALUES(18,'text',X'C480FE1A095D747F19EA37EC72999D91','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(19,'phone',X'64B749F551A9EA1D2233237E75B2A7C2','+15550100103');
INSERT INTO "ledger_words" VALUES(19,'text',X'E481BD4AE8B5C12E1AAF59F1D5578B35','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(20,'phone',X'6A99DC30528C3E5C45A318929838A424','+15550100103');
INSERT INTO "ledger_words" VALUES(20,'text',X'324FEE400BBE1553C6D0CCF65E64687B','STOP');
INSERT INTO "ledger_words" VALUES(21,'phone',X'CE966A0E2527D39606565F10823B0AC1','+15550100103');
INSERT INTO "ledger_words" VALUES(21,'why',X'CCABA1FAE195591C2A28A685655BA3E7','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(22,'phone',X'86AC68627F545A784983F4914FE110AE','+15550100103');
INSERT INTO "ledger_words" VALUES(22,'text',X'8F534F6FE512EA30E1A0C98419833E3C','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(23,'phone',X'2E56DA9FB44269F6D54384FE89CBB2A9','+15550100103');
INSERT INTO "ledger_words" VALUES(23,'text',X'695F65416357326602DA0ABC80D6864D','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(24,'by',X'04C78FA163CB717B5F4D10ACA89A820C','ana');
INSERT INTO "ledger_words" VALUES(24,'phone',X'90943BAC23FCB7DF7813C3A533F5C80A','+15550100105');
INSERT INTO "ledger_words" VALUES(24,'text',X'4B0DD309E685FFD812174922BD5079AE','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(25,'phone',X'DA612B239331FBA7DAEB7F9D2E38A387','+15550100105');
INSERT INTO "ledger_words" VALUES(25,'text',X'C94BA7B923D2047C278A403B0CF82C92','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(26,'by',X'F3D2634EADB00F956F72F6847369E232','ana');
INSERT INTO "ledger_words" VALUES(26,'phone',X'10D87BAE165141E212EC60D7D1FE66D3','+15550100112');
INSERT INTO "ledger_words" VALUES(26,'text',X'CFA7C4FB19F6D1015FEC8E1D02DE3D70','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(27,'phone',X'7B24E2C177B4D785988E587C50DC6A1F','+15550100112');
INSERT INTO "ledger_words" VALUES(27,'text',X'56D594B3A3C6F592BE050A83549B55BD','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(28,'by',X'E806B535C143875FC2F6E8CEDD44836E','ana');
INSERT INTO "ledger_words" VALUES(28,'phone',X'1BB80BBE37F0D9C9B987F8B2385696F1','+15550100113');
INSERT INTO "ledger_words" VALUES(28,'text',X'BF75E273C7FCB4A3618B5461061911F0','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(29,'phone',X'E7E6443E8E90F77F78E502C88537A1D9','+15550100113');
INSERT INTO "ledger_words" VALUES(29,'text',X'04ED15E52857DA72D0A62104354EC266','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(30,'by',X'2A8D9A19BF1079D716603567BBEB31AF','ana');
INSERT INTO "ledger_words" VALUES(30,'phone',X'4EB887075881AC83F4D1E6AEA78D4662','+15550100112');
INSERT INTO "ledger_words" VALUES(30,'text',X'93726B478B4BFED2C28856304621F95C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(31,'by',X'828CE205DD493C7EB599E491FE6DCEBA','ana');
INSERT INTO "ledger_words" VALUES(31,'phone',X'EDD0BB5855EDB485507B37A96D6D74C5','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'phone',X'FBC3FFDD30554DDD2E4CBE05B7247073','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'text',X'86775F8E338045FA6E65A0E9704C1D99','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(33,'by',X'FC6EFC9FBC3259B17BBCB851464A6F74','ana');
INSERT INTO "ledger_words" VALUES(33,'phone',X'A686536CC2A00E0B48E55E621B6BA689','+15550100113');
INSERT INTO "ledger_words" VALUES(34,'by',X'829E3F25961D7AD33C07B54B8658C6D7','ana');
INSERT INTO "ledger_words" VALUES(34,'phone',X'97AA8BC49C5C043B88D2C7B4711044B9','+15550100106');
INSERT INTO "ledger_words" VALUES(34,'text',X'81CF0169F859C40F7D871474031E06D6','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(35,'phone',X'0EEA6F14FAD81753369EDD0ABAF49BEC','+15550100106');
INSERT INTO "ledger_words" VALUES(35,'text',X'A37BDAAB6BB6AD23343BD8A8DF68D30B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(36,'by',X'25C142BB52B92F337353DD41E57B763C','ana');
INSERT INTO "ledger_words" VALUES(36,'phone',X'E1F687557DA6D837F5F6D3538B240052','+15550100107');
INSERT INTO "ledger_words" VALUES(36,'text',X'F72A602A6F2DAF89A9D4C9F31D8FBFF4','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(37,'by',X'6908B1B8A9942AF8F26439492838119B','ana');
INSERT INTO "ledger_words" VALUES(37,'phone',X'FC395704FFBA946DCDC6F87F32B7DDA2','+15550100107');
INSERT INTO "ledger_words" VALUES(38,'by',X'56038FABCF365F9EC91F6596C561A07C','ana');
INSERT INTO "ledger_words" VALUES(38,'phone',X'A180A75BEF469BD9A4961B98C45BC309','+15550100108');
INSERT INTO "ledger_words" VALUES(38,'text',X'05F9DF52FEEC95AA6D80941B394C8665','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(39,'phone',X'ADE9F8A54C827A17A036E2FFFD89A440','+15550100108');
INSERT INTO "ledger_words" VALUES(39,'text',X'CEAB9E19B11DFEB165799D913E66D881','STOP');
INSERT INTO "ledger_words" VALUES(40,'phone',X'9F3E34AE7A0FE75C33BCBF4860293CFF','+15550100108');
INSERT INTO "ledger_words" VALUES(40,'why',X'F3B991E732007B564E95D3FCF8132D8C','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(41,'phone',X'DE3F7B1A0E74CEAABD581D6279D8670B','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'phone',X'1569D963E2378222FDDE8E7E756A4FF9','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'text',X'AAF479E468C44D01A1B1990EA6803BD7','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(43,'phone',X'B0FA57CD97A972788D411F24F23ED028','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'text',X'E372275BF333FE5E3DD8563453AE0128','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(44,'by',X'12538FDCAE16C89288469AA6CC5FFA47','ana');
INSERT INTO "ledger_words" VALUES(44,'phone',X'59A34D9437511B53D8EFCB986EBF0163','+15550100109');
INSERT INTO "ledger_words" VALUES(44,'text',X'D7E7238F3D66075FDE2134ECF6E0D9F9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(45,'phone',X'B450DEE922567201608CD625658B2032','+15550100109');
INSERT INTO "ledger_words" VALUES(45,'text',X'3A5AA371C173942382F0087AE7E13351','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(46,'phone',X'BE7809B16E393599A244FBD79022B4D4','+15550100109');
INSERT INTO "ledger_words" VALUES(46,'text',X'9B865C1FA3B101FE98C7BA9FA91F8C3D','Who is this and why do you ask me?');
INSERT INTO "ledger_words" VALUES(47,'phone',X'0E90DB72D4E26F71E7378B3466FFAE30','+15550100109');
INSERT INTO "ledger_words" VALUES(47,'text',X'16AEB2257411DA57DFBAFF4591A9990C','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(48,'phone',X'AD31E5954BF2E9CAEEEA4F2374DBE810','+15550100109');
INSERT INTO "ledger_words" VALUES(48,'text',X'3994DE5BAE3D9F8FE26BB8C6DAF06933','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(49,'by',X'0B096D62D2885364D1A50E8D03B86D95','ana');
INSERT INTO "ledger_words" VALUES(49,'phone',X'11DBACB127F0762F711D02E89AE01791','+15550100110');
INSERT INTO "ledger_words" VALUES(49,'text',X'5016138B1ECA50F40D08DCDF7B6DE2F8','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(50,'phone',X'D153E773D700869377692F33CFFEE68D','+15550100110');
INSERT INTO "ledger_words" VALUES(50,'text',X'C1E7FBE832E73C4A9C34D39762F29C16','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(51,'phone',X'28B4CBA6D67275024BED32FB6A88B215','+15550100110');
INSERT INTO "ledger_words" VALUES(51,'text',X'0AE78BA37EB4E2FDAD88A354072B5676','What would you text me about?');
INSERT INTO "ledger_words" VALUES(52,'phone',X'C116D249E7AF34D8D36B569C798AC44D','+15550100110');
INSERT INTO "ledger_words" VALUES(52,'text',X'40AB1E2CA5F8F6F3EE19F30795DFCF99','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(53,'phone',X'64C6A9424DF492C8A2C5D5C56B0E161D','+15550100110');
INSERT INTO "ledger_words" VALUES(53,'text',X'8A0F93363DCAEF216835DF3CF38904B6','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(54,'phone',X'02CCD40513518BC4560998B13213BA29','+15550100110');
INSERT INTO "ledger_words" VALUES(54,'text',X'95970C4980D9F28011A60FB91825D1E6','Yes');
INSERT INTO "ledger_words" VALUES(55,'phone',X'FAA95E423785267A6739A770D1F2221A','+15550100110');
INSERT INTO "ledger_words" VALUES(55,'why',X'F7C2EF7D89C0A3EBF34C393A6D69CD99','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(56,'phone',X'0BDE08A1D352F3D99907E1A969EE7BA4','+15550100110');
INSERT INTO "ledger_words" VALUES(56,'text',X'291D7A6007A38C339645015DE32FB867','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(57,'phone',X'1569F99E27EDFD6A811F71CF9D9AF588','+15550100110');
INSERT INTO "ledger_words" VALUES(57,'text',X'CC42CB1867CFB5964EB71A87D680E45E','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(58,'by',X'C210C21079ADAE1E6C2791F7E925454F','ana');
INSERT INTO "ledger_words" VALUES(58,'phone',X'DA24995F59EA87A7AA4C655C135BF37E','+15550100111');
INSERT INTO "ledger_words" VALUES(58,'text',X'4354E7448A3A3D4F8F16693A21AB847F','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(59,'phone',X'63C827F2CF37FEE3DE74736136AA1FF4','+15550100111');
INSERT INTO "ledger_words" VALUES(59,'text',X'E73FB453A7B12E5E74ACD166A2BFEC45','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(60,'phone',X'4538BF5BF53733D91BBD44EFFD28BDBC','+15550100111');
INSERT INTO "ledger_words" VALUES(61,'phone',X'F850B4EA30153E6AA233FDE05D9001EC','+15550100114');
INSERT INTO "ledger_words" VALUES(61,'text',X'D174F3D5DA20EE15A5D480406F775D17','STOP');
INSERT INTO "ledger_words" VALUES(62,'phone',X'EFF521EB2E482FBBE19355846B48F724','+15550100114');
INSERT INTO "ledger_words" VALUES(62,'why',X'B212E2E41622E4F8211F5A26E38CF3C3','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(63,'phone',X'6648EB4B9863B8276E2DD0227031F036','+15550100114');
INSERT INTO "ledger_words" VALUES(63,'text',X'18F70DDD825A16E0BC8BA3241A186433','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(64,'phone',X'B4202D991557B5559C38075C283D66D7','+15550100114');
INSERT INTO "ledger_words" VALUES(64,'text',X'F349D8099CDC8E31714E77E0779B364D','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(65,'phone',X'CD0E7F2B21007199AF0F86AC377E8023','+15550100114');
INSERT INTO "ledger_words" VALUES(65,'text',X'241759F81F233199050B6820C5424E68','START');
INSERT INTO "ledger_words" VALUES(66,'phone',X'C6EDF42D1BF6C38519118305DDC454FD','+15550100114');
INSERT INTO "ledger_words" VALUES(66,'why',X'30C98640FA4B55ECF337015A4FF07B4A','they texted START');
INSERT INTO "ledger_words" VALUES(67,'phone',X'931982FC1920E2D1CE83282C30D66FA1','+15550100199');
INSERT INTO "ledger_words" VALUES(68,'phone',X'F17BCA00737FC5796C889C6AEE62FB25','+15550100199');
INSERT INTO "ledger_words" VALUES(68,'text',X'B5298D73CBC268577F5EAA587AE638AE','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.');
INSERT INTO "ledger_words" VALUES(69,'by',X'C0F5F52A826C99C609BB156AA061EADC','ana');
INSERT INTO "ledger_words" VALUES(69,'phone',X'121FD46638FE0FFF4C7AC4D85041BDE7','+15550100119');
INSERT INTO "ledger_words" VALUES(69,'text',X'21901DB24905A1AA29AC3010FEA8DC92','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(70,'phone',X'088EFDAD41934DA06335966F6582C494','+15550100119');
INSERT INTO "ledger_words" VALUES(70,'text',X'346E66AA348F7F17851443D91A80C8CA','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(71,'phone',X'27B300B5F2D3D35DA171C8C9F42F22BD','+15550100119');
INSERT INTO "ledger_words" VALUES(71,'text',X'87271E6A26EA462367FB2926AA82BFCB','yes');
INSERT INTO "ledger_words" VALUES(72,'phone',X'003370194845A2BD7592CF7B20A7BE3D','+15550100119');
INSERT INTO "ledger_words" VALUES(72,'why',X'32244B95888AD15265B74EFE733FAF55','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(73,'phone',X'3D40CBD8C13A6AE74C7F7CCE1E024581','+15550100119');
INSERT INTO "ledger_words" VALUES(73,'text',X'88350F115499233DF50D2C68E30F9F98','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(74,'phone',X'97C203CFFDE4EE508CB5B75C64000336','+15550100119');
INSERT INTO "ledger_words" VALUES(74,'text',X'6A3D41C07CD4C1E4264B5472830285D4','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(75,'phone',X'67615B918B00FED9C97C4D7D80109C56','+15550100119');
INSERT INTO "ledger_words" VALUES(75,'text',X'1BB40CA545417572004591DF9897A3F3','STOP');
INSERT INTO "ledger_words" VALUES(76,'phone',X'9684F033DE134F2E45B2AD1DF32CB055','+15550100119');
INSERT INTO "ledger_words" VALUES(76,'why',X'C497795F2A5F965EEBDC08CDEA03DB7F','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(77,'phone',X'2CECA50A901BF09A28995A92186A8229','+15550100119');
INSERT INTO "ledger_words" VALUES(77,'text',X'74E6EE0CBA023BA2768F1A9AF26ABEDF','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(78,'phone',X'BDD46F6E6BA7145069F432AD009CC7D1','+15550100119');
INSERT INTO "ledger_words" VALUES(78,'text',X'97F0BF7347F228797A67194B1A5B736D','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(79,'by',X'B75A1ABECA6D53EE592B9516AA4EA1BE','ana');
INSERT INTO "ledger_words" VALUES(79,'phone',X'E6479FC3CC1CFB5E11FE8ED8A80D1CC4','+15550100104');
INSERT INTO "ledger_words" VALUES(79,'text',X'BBEC56F67640167EE782FBDC7816A763','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(80,'phone',X'CC08A1F01044DEB184D0295778E95900','+15550100104');
INSERT INTO "ledger_words" VALUES(80,'text',X'7A2356FE50325DAFC6460C07BF7DE784','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(81,'by',X'CE971E5092E1D3B33AE0EE9F4111D149','ana');
INSERT INTO "ledger_words" VALUES(81,'phone',X'E34C00EFB01DA7B9F7B3734F83D6159C','+15550100116');
INSERT INTO "ledger_words" VALUES(81,'text',X'737934163466606A300D9AF7C470FD68','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(82,'phone',X'5F057734B2E97951F4A3B81D07FEB9B1','+15550100116');
INSERT INTO "ledger_words" VALUES(82,'text',X'54DB294E854D4F9CC5563F4B6C28A8A9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(83,'by',X'361A672F1FA57B039893248A4CC6E5F0','ana');
INSERT INTO "ledger_words" VALUES(83,'phone',X'1E67A068DF6E6BA5AEBFCCABE21C5C6D','+15550100117');
INSERT INTO "ledger_words" VALUES(83,'text',X'1A0A9800C851ED51D4D4DB5E865C32BB','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(84,'by',X'BF67E0FB1F0DFD2A451F42441CD93BEC','ana');
INSERT INTO "ledger_words" VALUES(84,'phone',X'9268C8A5E354FA66C9DC7F69E194B420','+15550100118');
INSERT INTO "ledger_words" VALUES(84,'text',X'DDEF1566E6F4ABE5333D94FEFB505E62','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
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
INSERT INTO "messages" VALUES(1,'1ea6311b-ec26-4fbe-928a-c20998a525a4','out','invite','sent',15,'+15550100115','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1780326000000,1780326010000,NULL,1780326010000,1,1780326005000,NULL,1,NULL,NULL,NULL,NULL,NULL,1,0,0);
INSERT INTO "messages" VALUES(2,'931a2757-3b14-4422-a51f-ef0338fb7569','out','invite','delivered',1,'+15550100101','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017270000,1781017330000,NULL,1781017330000,2,1781017275000,NULL,2,NULL,NULL,NULL,NULL,NULL,3,0,0);
INSERT INTO "messages" VALUES(3,'fd1d477a-6019-453e-8647-06de1d269fd6','in','inbound','received',1,'+15550100101','Yes please','main',1781017330000,1781017330000,1781017330000,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes” after removing courtesies',6,0,0);
INSERT INTO "messages" VALUES(4,'9d31d9ca-8823-4926-8fa0-76215368c561','out','reply','sent',1,'+15550100101','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781017330000,1781017330000,NULL,1781017330000,2,1781017330000,NULL,3,NULL,3,NULL,NULL,NULL,8,0,0);
INSERT INTO "messages" VALUES(5,'e09c3912-71b0-4bd7-8606-c74838bd985c','out','staff','sent',1,'+15550100101','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.','main',1781017390000,1781017390000,NULL,1781017390000,NULL,1781017390000,NULL,4,NULL,NULL,'ana',NULL,NULL,10,0,0);
INSERT INTO "messages" VALUES(6,'6305b20d-8255-4e40-b551-a855ac27f2b3','out','invite','sent',2,'+15550100102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017450000,1781017510000,NULL,1781017510000,3,1781017455000,NULL,5,NULL,NULL,NULL,NULL,NULL,12,0,0);
INSERT INTO "messages" VALUES(7,'8436870d-0572-4bc3-a302-08c2150aa7f4','in','inbound','received',2,'+15550100102','No','main',1781017510000,1781017510000,1781017510000,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'no','whole message is “no”',14,0,0);
INSERT INTO "messages" VALUES(8,'e9044ed2-676b-49ad-9106-13dfb9e51136','out','confirmation','sent',2,'+15550100102','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.','main',1781017510000,1781017510000,NULL,1781017510000,3,1781017510000,1781017810000,6,NULL,7,NULL,NULL,NULL,16,0,0);
INSERT INTO "messages" VALUES(9,'dcc66620-0202-4cdc-82e9-0eb5bea4dc4e','out','invite','sent',3,'+15550100103','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017570000,1781017630000,NULL,1781017630000,4,1781017575000,NULL,7,NULL,NULL,NULL,NULL,NULL,18,0,0);
INSERT INTO "messages" VALUES(10,'16883044-c8a1-4d04-b187-e73be51af2a7','in','inbound','received',3,'+15550100103','STOP','main',1781017630000,1781017630000,1781017630000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',20,0,0);
INSERT INTO "messages" VALUES(11,'afec4083-00bc-43d3-a035-d03450f4121c','out','confirmation','sent',3,'+15550100103','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781017630000,1781017630000,NULL,1781017630000,NULL,1781017630000,1781017930000,8,NULL,10,NULL,NULL,NULL,22,0,0);
INSERT INTO "messages" VALUES(12,'aac240a7-a437-4ceb-81d4-eeb14bcfbc33','out','invite','in_doubt',5,'+15550100105','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017690000,1781017750000,NULL,1781017750000,5,1781017695000,NULL,9,NULL,NULL,NULL,NULL,NULL,24,0,0);
INSERT INTO "messages" VALUES(13,'08ce3090-f835-4943-87e7-986975a112f5','out','invite','in_doubt',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017750000,1781017870000,NULL,1781017810000,6,1781017755000,NULL,10,'The invite was replaced by a new one.',NULL,NULL,NULL,NULL,26,0,0);
INSERT INTO "messages" VALUES(14,'81f164cc-ed5c-4a29-be6b-eb349d44f678','out','invite','sent',13,'+15550100113','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017810000,1781017930000,NULL,1781017870000,7,1781017815000,NULL,11,NULL,NULL,NULL,NULL,NULL,28,0,0);
INSERT INTO "messages" VALUES(15,'77bebb17-c66f-43cb-bb50-0dd024062ca3','out','invite','sent',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017870000,1781017930000,NULL,1781017930000,8,1781017875000,NULL,12,NULL,NULL,NULL,NULL,NULL,30,0,0);
INSERT INTO "messages" VALUES(16,'2514dc4d-a3bc-4f7d-82e4-c618d0152df7','out','invite','failed',6,'+15550100106','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017990000,1781032450000,NULL,NULL,9,1781017995000,NULL,13,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.',NULL,NULL,NULL,NULL,34,0,0);
INSERT INTO "messages" VALUES(17,'0fde1024-6eb4-4b72-99da-822fde8f23ca','out','invite','withdrawn',7,'+15550100107','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036110000,1781036110000,NULL,NULL,10,1781036115000,NULL,14,'Taken back before it left.',NULL,NULL,NULL,NULL,36,0,0);
INSERT INTO "messages" VALUES(18,'e17b466b-15b6-42a7-a0ab-f1f29ede46cc','out','invite','suppressed',8,'+15550100108','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036170000,1781036170000,NULL,NULL,11,1781036175000,NULL,15,'They asked us to stop.',NULL,NULL,NULL,NULL,38,0,0);
INSERT INTO "messages" VALUES(19,'46126055-6183-4f39-8b4a-d2eddda5abef','in','inbound','received',8,'+15550100108','STOP','main',1781036170000,1781036170000,1781036170000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',39,0,0);
INSERT INTO "messages" VALUES(20,'1a6a52b3-9982-482b-835e-54195718fdcd','out','confirmation','sent',8,'+15550100108','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036170000,1781036170000,NULL,1781036170000,NULL,1781036170000,1781036470000,16,NULL,19,NULL,NULL,NULL,42,0,0);
INSERT INTO "messages" VALUES(21,'b94d3664-3a69-4812-aa9f-10f0d1fbe08c','out','invite','sent',9,'+15550100109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036230000,1781036290000,NULL,1781036290000,12,1781036235000,NULL,17,NULL,NULL,NULL,NULL,NULL,44,0,0);
INSERT INTO "messages" VALUES(22,'62c80776-e1c1-419d-9ea3-cf15d6eececc','in','inbound','received',9,'+15550100109','Who is this and why do you ask me?','main',1781036290000,1781036290000,1781036290000,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',46,0,0);
INSERT INTO "messages" VALUES(23,'2f1c498c-4e01-4122-9d9d-81a104e3e154','out','reply','sent',9,'+15550100109','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036290000,1781036290000,NULL,1781036290000,12,1781036290000,NULL,18,NULL,22,NULL,NULL,NULL,47,0,0);
INSERT INTO "messages" VALUES(24,'7f4dbcf7-b0d1-433d-ade3-27e62e279669','out','invite','sent',10,'+15550100110','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036350000,1781036410000,NULL,1781036410000,13,1781036355000,NULL,19,NULL,NULL,NULL,NULL,NULL,49,0,0);
INSERT INTO "messages" VALUES(25,'f01ec395-e2d4-4dcb-86f6-7775661dd836','in','inbound','received',10,'+15550100110','What would you text me about?','main',1781036410000,1781036410000,1781036410000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',51,0,0);
INSERT INTO "messages" VALUES(26,'432ade26-87d8-4831-825e-054f2a3a0a80','out','reply','sent',10,'+15550100110','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036410000,1781036410000,NULL,1781036410000,13,1781036410000,NULL,20,NULL,25,NULL,NULL,NULL,52,0,0);
INSERT INTO "messages" VALUES(27,'92a6d5c0-3578-4121-bf7f-ba4f1a688776','in','inbound','received',10,'+15550100110','Yes','main',1781036470000,1781036470000,1781036470000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',54,0,0);
INSERT INTO "messages" VALUES(28,'22ae1703-deeb-4209-8b5f-3fca6cca0af0','out','reply','sent',10,'+15550100110','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036470000,1781036470000,NULL,1781036470000,13,1781036470000,NULL,21,NULL,27,NULL,NULL,NULL,56,0,0);
INSERT INTO "messages" VALUES(29,'90c0fd6f-ce5f-4ea4-b9c6-5cd04bf4b306','out','invite','undelivered',11,'+15550100111','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036530000,1781036590000,NULL,1781036590000,14,1781036535000,NULL,22,NULL,NULL,NULL,NULL,NULL,58,0,0);
INSERT INTO "messages" VALUES(30,'bdce03d9-b01a-4989-8f91-414807559478','in','inbound','received',14,'+15550100114','STOP','main',1781036650000,1781036650000,1781036650000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',61,0,0);
INSERT INTO "messages" VALUES(31,'6fa1ada5-96ec-4f6a-bf47-1cd6aeb07a03','out','confirmation','sent',14,'+15550100114','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036650000,1781036650000,NULL,1781036650000,NULL,1781036650000,1781036950000,23,NULL,30,NULL,NULL,NULL,63,0,0);
INSERT INTO "messages" VALUES(32,'af5052c2-0243-4782-b82a-b1840dfde3c7','in','inbound','received',14,'+15550100114','START','main',1781036710000,1781036710000,1781036710000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'start','whole message is “start”',65,0,0);
INSERT INTO "messages" VALUES(33,'5e57b53b-b451-42c9-b399-efd611fb1d0c','in','inbound','received',21,'+15550100199','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.','main',1781036770000,1781036770000,1781036770000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','is none of the answers we know',68,0,0);
INSERT INTO "messages" VALUES(34,'11ebd5f1-645a-4f7d-9208-05b352d1cab2','out','invite','sent',19,'+15550100119','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036830000,1781036890000,NULL,1781036890000,15,1781036835000,NULL,24,NULL,NULL,NULL,NULL,NULL,69,0,0);
INSERT INTO "messages" VALUES(35,'a1dc8314-1bfa-463d-a519-3826d4aca568','in','inbound','received',19,'+15550100119','yes','main',1781036890000,1781036890000,1781036890000,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',71,0,0);
INSERT INTO "messages" VALUES(36,'f3decbb7-5bbc-4085-af76-9cca5b7b5573','out','reply','sent',19,'+15550100119','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036890000,1781036890000,NULL,1781036890000,15,1781036890000,NULL,25,NULL,35,NULL,NULL,NULL,73,0,0);
INSERT INTO "messages" VALUES(37,'de84c8d3-15c2-41bd-b56c-5efa8d89f35e','in','inbound','received',19,'+15550100119','STOP','main',1781036950000,1781036950000,1781036950000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',75,0,0);
INSERT INTO "messages" VALUES(38,'85107fc9-7cf8-4a1d-ab7c-5717230e13c0','out','confirmation','sent',19,'+15550100119','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036950000,1781036950000,NULL,1781036950000,NULL,1781036950000,1781037250000,26,NULL,37,NULL,NULL,NULL,77,0,0);
INSERT INTO "messages" VALUES(39,'e2297d91-9882-4993-b7c1-f0905a42c3c0','out','invite','sent',4,'+15550100104','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037190000,1781037250000,NULL,1781037250000,16,1781037195000,NULL,27,NULL,NULL,NULL,NULL,NULL,79,0,0);
INSERT INTO "messages" VALUES(40,'fb8f277e-987c-4990-b7be-89dab1d23039','out','invite','sent',16,'+15550100116','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037250000,1781037310000,NULL,1781037310000,17,1781037255000,NULL,28,NULL,NULL,NULL,NULL,NULL,81,0,0);
INSERT INTO "messages" VALUES(41,'a7e7679e-05fd-4b04-b292-1f1a383dac1d','out','invite','sending',17,'+15550100117','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037310000,1781037370000,NULL,NULL,18,1781037315000,NULL,29,NULL,NULL,NULL,NULL,NULL,83,0,0);
INSERT INTO "messages" VALUES(42,'3b0fa00e-0811-4091-a54c-a75e7fa4c7d8','out','invite','queued',18,'+15550100118','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781037370000,1781037370000,NULL,NULL,19,1781037375000,NULL,30,NULL,NULL,NULL,NULL,NULL,84,0,0);
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('concat',X'3330');
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
INSERT INTO "modem_health" VALUES('main',1781032450000,'ready',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "runs" VALUES(1,'a03174c6-f6fe-4fe4-80d5-41a660571218',15,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','expired',0,1780326000000,1781036050000,1781036050000,NULL,1780930800000);
INSERT INTO "runs" VALUES(2,'aaab2f7c-f7b0-4c83-9eea-ecbc318b61f5',1,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781017270000,1781017330000,1781017330000,NULL,NULL);
INSERT INTO "runs" VALUES(3,'57cb4631-9f53-461e-abe5-d04e00ca6f1b',2,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"No","category":"N"}}}','completed',1,1781017450000,1781017510000,1781017510000,NULL,NULL);
INSERT INTO "runs" VALUES(4,'54bfeefa-f4e7-4adb-8405-bc4f74fe9ec7',3,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017570000,1781017630000,1781017630000,NULL,1781622370000);
INSERT INTO "runs" VALUES(5,'a3b2b681-4828-4cb2-aa54-d9f5b8e1d10f',5,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017690000,1781017690000,NULL,NULL,1781622490000);
INSERT INTO "runs" VALUES(6,'dfdc9124-d1e8-46f6-9be2-89d161bc4ce7',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017750000,1781017930000,1781017930000,NULL,1781622550000);
INSERT INTO "runs" VALUES(7,'3481f3a7-9171-417f-8b5a-9f7b86852b1d',13,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017810000,1781017810000,NULL,NULL,1781622610000);
INSERT INTO "runs" VALUES(8,'5248e83e-3730-4ba7-b37a-7f634427d0b0',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017870000,1781017870000,NULL,NULL,1781622670000);
INSERT INTO "runs" VALUES(9,'32a909cc-33c7-42f9-acfa-ecd3f18db677',6,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017990000,1781017990000,NULL,NULL,1781622790000);
INSERT INTO "runs" VALUES(10,'3445a060-cada-4a34-bc04-e4dde66dee6f',7,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036110000,1781036110000,1781036110000,NULL,1781640910000);
INSERT INTO "runs" VALUES(11,'9ea9749e-beb2-4248-aaac-d8523368f630',8,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036170000,1781036170000,1781036170000,NULL,1781640970000);
INSERT INTO "runs" VALUES(12,'c12887a4-36a1-4069-ad28-64e795e0010a',9,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000004","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Who is this and why do you ask me?","category":"Other"}}}','waiting',1,1781036230000,1781036290000,NULL,NULL,1781641090000);
INSERT INTO "runs" VALUES(13,'7454a405-a2e3-49a4-93f6-ccfec155082b',10,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781036350000,1781036470000,1781036470000,NULL,NULL);
INSERT INTO "runs" VALUES(14,'372019b1-fa47-48d8-a4b6-4ea01808b192',11,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781036530000,1781036530000,NULL,NULL,1781641330000);
INSERT INTO "runs" VALUES(15,'7aa10e1a-18fd-4c8f-9dba-ca2201a98f1d',19,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"yes","category":"Y"}}}','completed',1,1781036830000,1781036890000,1781036890000,NULL,NULL);
INSERT INTO "runs" VALUES(16,'a35f0605-c267-4e33-9c0b-1bd0fcf94637',4,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037190000,1781037190000,NULL,NULL,1781641990000);
INSERT INTO "runs" VALUES(17,'4a2fdab2-e6ef-47a8-82ab-fc0bbbaa077c',16,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037250000,1781037250000,NULL,NULL,1781642050000);
INSERT INTO "runs" VALUES(18,'7c33e49f-11c0-4ec6-917c-bb141b499f7b',17,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037310000,1781037310000,NULL,NULL,1781642110000);
INSERT INTO "runs" VALUES(19,'6152797a-7936-48f9-894a-4dd4a79c9a70',18,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037370000,1781037370000,NULL,NULL,1781642170000);
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
INSERT INTO "tokens" VALUES(1,1,'viewer',X'1307521427D12506A69DE558D967DAF5FF5277DE703FFF80F54A182EF49CE481',1795791279629);
CREATE TABLE users (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  role          TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;
INSERT INTO "users" VALUES(1,'ana','admin','$argon2id$v=19$m=19456,t=2,p=1$isykM8QtFpdT688PwuLeLw$y1jGRY+U83s8AeT+yF03ltctObqBCobjMo+9k2BJj+E',1795791278009);
INSERT INTO "users" VALUES(2,'ben','viewer','$argon2id$v=19$m=19456,t=2,p=1$KHPDB8AHAzYkSWKDNU+jXg$mybY5BoKHt2zSloAQQyq8KB2qOKMUzV8qYkAo8BDIB8',1795791279603);
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
CREATE INDEX modem_health_by_time ON modem_health (at);
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
PRAGMA user_version = 3;
