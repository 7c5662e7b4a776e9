-- token: cc43c525972e3096a8f6f8fabc5cfea305c000bdf3324c5c918c63969afbaf36
-- Schema 4 as commit 59063ab made and filled it: its own gateway played the life of a house that README.md beside this
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
INSERT INTO "contacts" VALUES(1,'b64240be-0c59-4886-8f9b-97ae752062c0','Maria Lopez','+15550100101','','main',1780326000000,1781017330000,NULL);
INSERT INTO "contacts" VALUES(2,'967abab3-8cae-48ea-bf90-d667561157d7','Noor Haddad','+15550100102','','main',1780326000000,1781017510000,NULL);
INSERT INTO "contacts" VALUES(3,'790b049f-cf2f-47cf-838d-c765c4c82e11','Sam Stone','+15550100103','','main',1780326000000,1781017630000,NULL);
INSERT INTO "contacts" VALUES(4,'1419c03c-f902-4c50-bc95-61ce5df71543','Dana Quiet','+15550100104','','main',1780326000000,1781037190000,NULL);
INSERT INTO "contacts" VALUES(5,'a7146b0f-691e-4428-9764-6aed0caf06a3','Eve Doubt','+15550100105','','main',1780326000000,1781017690000,NULL);
INSERT INTO "contacts" VALUES(6,'beb487ea-7845-4af5-9b22-a0255afbac47','Frank Fail','+15550100106','',NULL,1780326000000,1781032450000,NULL);
INSERT INTO "contacts" VALUES(7,'ef0c7a40-a8be-42a7-9d4c-6bbee8bea1ec','Gus Undone','+15550100107','',NULL,1780326000000,1781036110000,NULL);
INSERT INTO "contacts" VALUES(8,'951b2992-b786-49b3-a89a-d9f1e2ac8197','Hana Early','+15550100108','','main',1780326000000,1781036170000,NULL);
INSERT INTO "contacts" VALUES(9,'adefc355-770c-442e-9735-0cb5d48734a1','Ines Unclear','+15550100109','','main',1780326000000,1781036290000,NULL);
INSERT INTO "contacts" VALUES(10,'dc218fd7-aa0f-4101-8929-eb7ed9dfc6a2','Jo Later','+15550100110','','main',1780326000000,1781036470000,NULL);
INSERT INTO "contacts" VALUES(11,'59dea266-755e-443d-9f7d-130055d3c1a3','Lee Lost','+15550100111','','main',1780326000000,1781036590000,NULL);
INSERT INTO "contacts" VALUES(12,'ee1b4cdd-37ac-4930-a9b2-6cce494ad6d0','Mo Again','+15550100112','','main',1780326000000,1781017930000,NULL);
INSERT INTO "contacts" VALUES(13,'85c67b63-d5ed-4b86-b45f-fc3f562b623a','Ned Arrived','+15550100113','','main',1780326000000,1781017810000,NULL);
INSERT INTO "contacts" VALUES(14,'2004cabc-af04-4b32-bc82-3659685b4555','Olga Lifted','+15550100114','','main',1780326000000,1781036710000,NULL);
INSERT INTO "contacts" VALUES(15,'ba19803a-c555-49f5-aab2-5f344cb44b52','Pat Expired','+15550100115','','main',1780326000000,1781017330000,NULL);
INSERT INTO "contacts" VALUES(16,'c6e634a4-c2dc-47c5-a169-ba53193157ad','Quinn Waits','+15550100116','','main',1780326000000,1781037250000,NULL);
INSERT INTO "contacts" VALUES(17,'b04bac6e-dc2c-4ce4-87cd-b9e993971681','Rae Claimed','+15550100117','','main',1780326000000,1781037310000,NULL);
INSERT INTO "contacts" VALUES(18,'8825bf52-17f9-4eb7-84fd-3548c3417569','Ted Held','+15550100118','',NULL,1780326000000,1781037370000,NULL);
INSERT INTO "contacts" VALUES(19,'2f7a34e6-4e00-457d-82da-9fc37124059d','Ula Forgotten','+15550100119','','main',1780326000000,1781036950000,NULL);
INSERT INTO "contacts" VALUES(20,'8e1dcd46-0b5c-474c-9f2a-96e7112faed4','Vic Deleted','+15550100120','',NULL,1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(21,'ca98d6e9-acbf-492d-bd5d-69bb04377944','','+15550100199','','main',1781036770000,1781036770000,NULL);
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
INSERT INTO "groups" VALUES(1,'9e66c8d2-e592-4d0d-bc94-fb33943bd55f','Opted-In','opted_in',1780326000000);
INSERT INTO "groups" VALUES(2,'8f15710b-0d12-425f-93e5-9c1d4d2bc65e','Opted-Out','opted_out',1780326000000);
INSERT INTO "groups" VALUES(3,'7a0d3ba9-9f9d-47ce-908a-261c0223a986','Spring list','static',1780326000000);
INSERT INTO "groups" VALUES(4,'9c450e04-2f89-460a-853f-4ad03eee5cb5','Autumn list','static',1780326000000);
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
INSERT INTO "invites" VALUES(1,'eae5ff4a-5540-4fdf-9e31-01105b697494',15,'+15550100115',1,1,4,1,1,'ana','panel',1780326000000,NULL,NULL,NULL,1,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(2,'82136131-9dfa-4c93-9385-0b5442e5082c',1,'+15550100101',1,1,3,2,2,'ana','panel',1781017270000,1781017330000,1781017330000,'yes',3,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(3,'bc4dc500-c6a4-4403-b14b-3fa4bb41b5c4',2,'+15550100102',1,1,3,3,6,'ana','panel',1781017450000,1781017510000,1781017510000,'no',12,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(4,'533a8a1f-cd5b-403e-8dbf-a205b7ac4d27',3,'+15550100103',1,1,3,4,9,'ana','panel',1781017570000,1781017630000,1781017630000,'stopped',18,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(5,'4e8e033f-a6d9-4b61-9354-1cc7ffa0a3e3',5,'+15550100105',1,1,3,5,12,'ana','panel',1781017690000,NULL,NULL,NULL,24,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(6,'46361be7-6880-4178-a3c3-9676c73ab291',12,'+15550100112',1,1,4,6,13,'ana','panel',1781017750000,NULL,1781017870000,'replaced',26,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(7,'44e172ad-54b0-404b-b78c-202b9b49230b',13,'+15550100113',1,1,4,7,14,'ana','panel',1781017810000,NULL,NULL,NULL,28,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(8,'61c2db47-d386-4297-946e-96b31d84c73d',12,'+15550100112',1,1,4,8,15,'ana','panel',1781017870000,NULL,NULL,NULL,30,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(9,'9ffaf168-a8fb-4729-9258-c8074824cd5b',6,'+15550100106',1,1,3,9,16,'ana','panel',1781017990000,NULL,1781032450000,'failed',34,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(10,'aa90a77b-b447-4c44-acfd-d36d37b27293',7,'+15550100107',1,1,3,10,17,'ana','panel',1781036110000,NULL,1781036110000,'withdrawn',36,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(11,'0b0c1726-37e6-43d9-8066-07e6a8e09ebb',8,'+15550100108',1,1,3,11,18,'ana','panel',1781036170000,NULL,1781036170000,'suppressed',38,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(12,'7670ee07-d63a-4fcc-a776-f586add6d34d',9,'+15550100109',1,1,4,12,21,'ana','panel',1781036230000,NULL,NULL,NULL,44,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(13,'8568cbc3-7a14-4a6e-9a38-b09dbf81856b',10,'+15550100110',1,1,4,13,24,'ana','panel',1781036350000,1781036470000,1781036470000,'yes',49,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(14,'1917e030-00b2-49aa-b39b-2f3bd5b5d30d',11,'+15550100111',1,1,4,14,29,'ana','panel',1781036530000,NULL,1781036590000,'undelivered',58,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(15,'2db1fe24-d663-4855-94d2-f051b3f9d078',19,'+15550100119',1,1,4,15,34,'ana','panel',1781036830000,1781036890000,1781036950000,'stopped',69,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(16,'3e952d7d-fb3d-4ef2-bb5f-4bb017488a44',4,'+15550100104',1,1,3,16,39,'ana','panel',1781037190000,NULL,NULL,NULL,79,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(17,'c31ec0bf-eaea-425b-baa9-bfb0c8a92309',16,'+15550100116',1,1,4,17,40,'ana','panel',1781037250000,NULL,NULL,NULL,81,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(18,'a337e59d-1107-4041-9fea-4d04b0b71259',17,'+15550100117',1,1,4,18,41,'ana','panel',1781037310000,NULL,NULL,NULL,83,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(19,'6043af0c-5d33-4962-98d2-ca0861c272f2',18,'+15550100118',1,1,4,19,42,'ana','panel',1781037370000,NULL,NULL,NULL,84,'{"restart_participants":true,"exclude_active":false,"params":null}');
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
INSERT INTO "ledger" VALUES(1,1780326000000,'invite.approved','{"at":1780326000000,"by":"sha256:0cf3ad804dff5426ba5861d1d2eb4eb86bf72623358abfca6013273a87c6b86a","contact":"ba19803a-c555-49f5-aab2-5f344cb44b52","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"eae5ff4a-5540-4fdf-9e31-01105b697494","kind":"invite.approved","phone":"sha256:4abccd6be0186f2e1def9c26a2f21e6ffd7000ba6c08de1503ef3f0515f899d7","revision":1,"seq":1,"text":"sha256:420e289bc0df28823de36d4a791566b332a2ddb670d7eaae14d1507fea957397","via":"panel"}',X'8192011A1063E9D343911D64D3B5F04F371334DD9E43F45A26E02D580F5B93F8');
INSERT INTO "ledger" VALUES(2,1780326010000,'message.state','{"at":1780326010000,"cause":"","kind":"message.state","message":1,"phone":"sha256:84fd070036e00d7e560d7ce0d5d53934a9471cdc126b798f5d971c6da38ac1c1","seq":2,"state":"sent","text":"sha256:756c5c8dd5cc397ceaaf9f7a38742f207ad134fcb44f2686ec9cbcb0eb011429"}',X'0BD650DBC75D2E02332194DEF32CC1DEB7BD26FDDCA8A1D4B8318F5EB8F0F245');
INSERT INTO "ledger" VALUES(3,1781017270000,'invite.approved','{"at":1781017270000,"by":"sha256:58f27d2705066b23595b0a2fb2b5a89692a5a8ebed57c5db653c091d181bf6af","contact":"b64240be-0c59-4886-8f9b-97ae752062c0","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"82136131-9dfa-4c93-9385-0b5442e5082c","kind":"invite.approved","phone":"sha256:c966c8247ddce466f06d21bbfe922935ad532910cb0ea2dfea43420aa21c7e73","revision":1,"seq":3,"text":"sha256:b7dbb68a2ea9e0567f621d50b226ae79327b5ae68da6ab3c3f4fbeb221aa87d7","via":"panel"}',X'DB53AE9FF850E59967C9C2E12D83C27B556D0144B3F2B4FF6D1FF5B711669CC8');
INSERT INTO "ledger" VALUES(4,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":2,"phone":"sha256:e864b2340de0a29a19ecd3eac56a4bc33574120e3f2cdf0afb7271fbd934e41b","seq":4,"state":"sent","text":"sha256:d93fcad27f074419d386dabbd26d999f9309635d36f90dadd5f57167a1821856"}',X'1521A766559082B213B787E12CCA7D9F8B57D4A5E5EEA36EEA4DB2669DEA85EE');
INSERT INTO "ledger" VALUES(5,1781017330000,'message.proven','{"at":1781017330000,"cause":"The network delivered it.","kind":"message.proven","message":2,"part":2,"phone":"sha256:1284a8bbcae94b795932156d7af1421f975c398d3f448561195146b58a04303c","seq":5,"state":"delivered"}',X'DEFBF17D9C9074E43A902FE01199BE41F44EF3874DD44A010C10E4E7960B1BB8');
INSERT INTO "ledger" VALUES(6,1781017330000,'message.received','{"at":1781017330000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781017330000,"phone":"sha256:aa445d2c9115947a87a31309e192c647a6776f55f31a87e572abddca2ef46ef2","seq":6,"text":"sha256:e1b661330b22b3417a017d0f7d8d20e3df34c98b0cec9cef2b1ad76f9f436e55"}',X'B07B56C343F88E61737D11CCE746A2E82B7AF932A97074C08C4423C7689D0AA4');
INSERT INTO "ledger" VALUES(7,1781017330000,'consent','{"at":1781017330000,"contact":"b64240be-0c59-4886-8f9b-97ae752062c0","kind":"consent","message":3,"phone":"sha256:f47d637bf3ee82d5930ec744301e195ae0e22ad0824c88cadaa13faafc943997","seq":7,"state":"granted","why":"sha256:1a9a1e04c5a6938fe0dbcb909f2c55ea420bdec7ea5e7361f8927641b60455d7"}',X'8894D2B8ABD1632CFA8881367C12748F368F3B1E884D5054409AC87C3D910D8B');
INSERT INTO "ledger" VALUES(8,1781017330000,'message.queued','{"answers":3,"at":1781017330000,"kind":"message.queued","phone":"sha256:2db26edbd6ebce27363307b44675d67fb27e7cd66382062c295add1be972cd4e","seq":8,"text":"sha256:a618c85de665b5350eea65df374ae337d60fa88ad4605857bfedb838648d67d6"}',X'0411627806DB9A3D450934EABB3B47CA8FA01255944A3FB1F28E0DFD92DB9612');
INSERT INTO "ledger" VALUES(9,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":4,"phone":"sha256:e8d2915d2a24d3e15d87b06489a1db315264f841498dee43aaec7e0e15ac9c2c","seq":9,"state":"sent","text":"sha256:3291949806dc083e1165c99d988efdcda9e2e7f59ed7a38f9b89f224d2bdb1ca"}',X'FC44681F3218CDF6351A69CF054316A016D14D14A65DD44C9C9FDE0782C487E5');
INSERT INTO "ledger" VALUES(10,1781017390000,'message.written','{"at":1781017390000,"by":"sha256:d1034dbcdb260fd165a9ef014c464bcbbec23868363bc26c303e5d0814f3c1fe","kind":"message.written","phone":"sha256:b28c310d586c88539af45efbf942394c890c0d7720acd4d6dd94cc245d30b0f4","seq":10,"text":"sha256:b58bf2a52cb9e475fcd6d41421349e5c89767cf127157ee348b88983bf22776f","via":"panel"}',X'F73BB0BE1CF8A4D560C3E272B306557ACDCCD9C50ED2DABBA25A001CC1BBE91C');
INSERT INTO "ledger" VALUES(11,1781017390000,'message.state','{"at":1781017390000,"cause":"","kind":"message.state","message":5,"phone":"sha256:80281c8efd8d577876b21a1d1ff4d8071e54d2b9e3cf9832a39fb676338062b9","seq":11,"state":"sent","text":"sha256:1750c706ded531c223eb72f6dc3886489b818b7126694c99b00de9f347d475ac"}',X'00251C838ED575F69F84574FD98372F2A6D5A000496D8B321789FFCA492E54B0');
INSERT INTO "ledger" VALUES(12,1781017450000,'invite.approved','{"at":1781017450000,"by":"sha256:ce5e31d47c12e9baec4d5cfb53738765215704629b068303fc13aecdacb811d6","contact":"967abab3-8cae-48ea-bf90-d667561157d7","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"bc4dc500-c6a4-4403-b14b-3fa4bb41b5c4","kind":"invite.approved","phone":"sha256:7b529516abf4b5687cc3c7a5ee904312f9c78b55df6efe526832972eff69000c","revision":1,"seq":12,"text":"sha256:f6c1836e54ae0d0cdf570ca85acf8d9ec533b869e9d2d6a710276d1bff511c44","via":"panel"}',X'3B509B72A69E67A7628D5D2166229FD12C43E16D64701EB0F1526E50D5CB3FC2');
INSERT INTO "ledger" VALUES(13,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":6,"phone":"sha256:92e01f692fd74b5a70de5c1c5b6af872ecab6e7097a478c0a690860ae36b27d0","seq":13,"state":"sent","text":"sha256:b3e94c1bae676eff6c1b33a23cc43e4aaed70f08900d4f2a98b3c4157b2dc93e"}',X'1F0C582A880BDE2763D64F769C917D0D23D3AF665279C4155A5C42CBF6AFA118');
INSERT INTO "ledger" VALUES(14,1781017510000,'message.received','{"at":1781017510000,"intent":"no","kind":"message.received","modem":"main","network_at":1781017510000,"phone":"sha256:6b3abd2822307de6283d9f02a10b506c1d2b32732bc682a210a9115033cf8dbd","seq":14,"text":"sha256:a3bf6bcbe809e9a890405b68c7da514cfa005c42459b81e79f31966696f8032b"}',X'F5C9E57B93BFD8245F917FE204610D2F2BBF0C2DCA8A2DDF4F645B0A0A1DD868');
INSERT INTO "ledger" VALUES(15,1781017510000,'consent','{"at":1781017510000,"contact":"967abab3-8cae-48ea-bf90-d667561157d7","kind":"consent","message":7,"phone":"sha256:128c9ff1c3d34eef46a51c62850beea3d5d9fbe236ed56b2f8295f3210d42a32","seq":15,"state":"refused","why":"sha256:2b19645385373be807e840cf1c9b8fa90b2eae435154b1eaf58cb90c91a8388a"}',X'61469039B64A5406962CFF208A192EA72D6AEDE541BE9FCCE659C5911C6A6BFE');
INSERT INTO "ledger" VALUES(16,1781017510000,'message.queued','{"answers":7,"at":1781017510000,"kind":"message.queued","phone":"sha256:8ce4200b2ef855cca8bec337fa39b4b0a7e25fb0c439822dbcea334ea5db2a89","seq":16,"text":"sha256:1d8adc8bbbb9a7be9f7ac1f900b5a4b731a0c649e8cae3cbb341d216ae0c167d"}',X'533EA1118B041F7ECD3218AF4FB002213C62AE881D5DB5D073E01F40CB47F8FF');
INSERT INTO "ledger" VALUES(17,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":8,"phone":"sha256:256e05ec633f8c74b7362d01efe1743373c89da659acb182d39701780bb1dcb0","seq":17,"state":"sent","text":"sha256:e81bc60c54dcd049c75ef9031fa9024fac41d658bf8995f6d681e290d69d1e09"}',X'FED69D6F87037CDCAAD0C0C48D54BA51C4A854757983B0BE40B46FBED843574D');
INSERT INTO "ledger" VALUES(18,1781017570000,'invite.approved','{"at":1781017570000,"by":"sha256:e6c18f2d5e8ce81dcbb086d97f2ec8d4361a8f6fda29af2f7c04d7fd9048fe7a","contact":"790b049f-cf2f-47cf-838d-c765c4c82e11","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"533a8a1f-cd5b-403e-8dbf-a205b7ac4d27","kind":"invite.approved","phone":"sha256:c69b9335fa94bf2d6885f0b2d602d05995dc41e79825f0ac0020e5430da21645","revision":1,"seq":18,"text":"sha256:22200f181358c3f316acb171387217e9bdd765ddba9094637f5dde4e13e27fde","via":"panel"}',X'9769ECB250F46C0B5B986F03CC09BACBF2767AB335FDF6128C2CEE7EC491F8B1');
INSERT INTO "ledger" VALUES(19,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":9,"phone":"sha256:7964dc0fac890e561ce7073c28cb948f058e365b0e6da5ceb828f98f0092e61d","seq":19,"state":"sent","text":"sha256:c38e810fcbc9b11ac26639d6cdf276078692d8f470a3ba5ea98f5107c575e57f"}',X'1110B301FDF8116F7C997338D2E7BF2AFA5D1526D668C45E993A0B7B9C4336F3');
INSERT INTO "ledger" VALUES(20,1781017630000,'message.received','{"at":1781017630000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781017630000,"phone":"sha256:b753ed01a128ff1e66de44aeea571b797f89318bc88076cded0fa4e1111c3444","seq":20,"text":"sha256:8ab34a06c55e7a470b02518ad5b3daa3047c78accc8374c5f43d9b1498e65204"}',X'7E20E3628368249DFB2C756272E364A31F720BFC654A7F7514049786A455D390');
INSERT INTO "ledger" VALUES(21,1781017630000,'consent','{"at":1781017630000,"contact":"790b049f-cf2f-47cf-838d-c765c4c82e11","kind":"consent","message":10,"phone":"sha256:5db155c73177c62128b2d4b2e7347f7688de18d7f6c74eb4df482f56204cdc19","seq":21,"state":"stopped","why":"sha256:267a66b897513270fdd3c395aa0682406ba4842ef6a44e4a1dff7de9f9924ba1"}',X'5FDB90E34C2FB73E6A81853C7562132C1C4C2BF67FE90738BDBBD623B802DDF1');
INSERT INTO "ledger" VALUES(22,1781017630000,'message.queued','{"answers":10,"at":1781017630000,"kind":"message.queued","phone":"sha256:cd5515c75e007973ad7f87b7b3f938bde11eaa95a53847cd440412056528f9be","seq":22,"text":"sha256:4431103068e0aff81dbf7e40392c81f4f6fa4be20365f6a81dadf2ce4313ccfd"}',X'5DCD99E969AD55D4CBE24ADB5F5AA1A356494842606BFC7D0D8736425F26E482');
INSERT INTO "ledger" VALUES(23,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":11,"phone":"sha256:adfa18937617a5680c3e2cb670182ea3ee9471dbad7efa670b83d84fa395d134","seq":23,"state":"sent","text":"sha256:38063644448700cb6e4230e838fa32d231f89ff26f627b1927a29e7214e86b59"}',X'D899B79CAE02A2CA065D9768E45D638F9DE4D8E0655DD3086F5746CCFCE62623');
INSERT INTO "ledger" VALUES(24,1781017690000,'invite.approved','{"at":1781017690000,"by":"sha256:13f79528582167a6bef5ba8696fe4b55908cc5c2760585937f6fa793ebc931ec","contact":"a7146b0f-691e-4428-9764-6aed0caf06a3","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"4e8e033f-a6d9-4b61-9354-1cc7ffa0a3e3","kind":"invite.approved","phone":"sha256:5065da2b37672b36b01fe1fa09da95a00b51d35807ae840ae1ce571766960e31","revision":1,"seq":24,"text":"sha256:fd00ee5a351b9136a48df20b041d47620dd4a07e682423d1fe1e80be1676b076","via":"panel"}',X'C9E9914B5BCE67EBDDB082771EEEE350E01921A6BAACC88A3E9F664117D57DA2');
INSERT INTO "ledger" VALUES(25,1781017750000,'message.state','{"at":1781017750000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":12,"phone":"sha256:c43732d352da45d9ade37d4c2875f0d4eea3119b4f20a4670fa794903e135609","seq":25,"state":"in_doubt","text":"sha256:52e24c34cd692dbb1f8813e24cb2a91a71e68f262b51eb3b5ca6aaec63ed1965"}',X'7119CFA6F1C4666464A92ABFC11643EDDEB5A264B018F6886866D9AF91B5EF04');
INSERT INTO "ledger" VALUES(26,1781017750000,'invite.approved','{"at":1781017750000,"by":"sha256:d058361cbcc227941e0a28ce508c193d2730526cdbbf2cd2e666275364638fe7","contact":"ee1b4cdd-37ac-4930-a9b2-6cce494ad6d0","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"46361be7-6880-4178-a3c3-9676c73ab291","kind":"invite.approved","phone":"sha256:47a440864dcb5659640b50a7d83c0b692e64d07de737d5e8dca0eca6c837a611","revision":1,"seq":26,"text":"sha256:6be94ab3d5fda41c210cc57a66d5018997ed23f7ac2bb95bd8d11a27caf72367","via":"panel"}',X'68717B361EAF944241AF7D4FEBFA04DA829D15D71C35ACB9A8588687BB343C4D');
INSERT INTO "ledger" VALUES(27,1781017810000,'message.state','{"at":1781017810000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":13,"phone":"sha256:23b49f82fe75cad6097790cf44762b5578ee035905b364c4b6b61908cb098179","seq":27,"state":"in_doubt","text":"sha256:21ae0838a103483bfe4c6fc15b98dd2754c0b685cb1914998833044cc6622b97"}',X'8AA04DCCBB192B5485350155A60D09896CCA15C1EA6F90D64BCE872EC1C4FDDF');
INSERT INTO "ledger" VALUES(28,1781017810000,'invite.approved','{"at":1781017810000,"by":"sha256:9122a04890a1eda653bd7d5581ec1ab3079c1373ccbc67f8a266254dc3130768","contact":"85c67b63-d5ed-4b86-b45f-fc3f562b623a","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"44e172ad-54b0-404b-b78c-202b9b49230b","kind":"invite.approved","phone":"sha256:e1b8f7a5772a737a02d556e74957eee70f6720a91592f025f47696898670615c","revision":1,"seq":28,"text":"sha256:45e7d640aae7380f39c4b5667c4c059e5620236e0d408dc5b0806e26f63fa772","via":"panel"}',X'F8C0ED8F196DAAF26701571567AA80A4A07C53A959F95FAFEA846F00E9D0F74D');
INSERT INTO "ledger" VALUES(29,1781017870000,'message.state','{"at":1781017870000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":14,"phone":"sha256:7ce18bfc5e7e5e5c75eb693e5bcaa75b7e976f2fc6f3bfaab8d39644ca7e2ac0","seq":29,"state":"in_doubt","text":"sha256:4b5aad2008d2ef8eb2b929eef3c0075f599786e252968dc68b0dca506a5df500"}',X'8BA55369D72EB19B312F0E259C22341C895C57DBF97F5C1F7136BE3AAFD7064B');
INSERT INTO "ledger" VALUES(30,1781017870000,'invite.approved','{"at":1781017870000,"by":"sha256:cbd55a4d88617942d754d8d98630ea878382b79faae02305ccb0689ce60a2924","contact":"ee1b4cdd-37ac-4930-a9b2-6cce494ad6d0","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"61c2db47-d386-4297-946e-96b31d84c73d","kind":"invite.approved","phone":"sha256:d425dbea24617d1e5275a8ac07f510ceaddc188fb94545d9a90198bbceec1f90","revision":1,"seq":30,"text":"sha256:fc6ad8121fad2b006e3a08177aadc84cc4e4b3836d8eb6eb839fdee45d3188cc","via":"panel"}',X'024B9830A1539DE48CA8E9C0AE7E04B38891AE078DABFE1C9EAF7BE1102BBD07');
INSERT INTO "ledger" VALUES(31,1781017870000,'invite.decided','{"at":1781017870000,"by":"sha256:45de7ee4b34fc4274ba9166a9d99b6e20da434421523433ab79c6040f50cc159","decision":"invite again","invite":"46361be7-6880-4178-a3c3-9676c73ab291","kind":"invite.decided","phone":"sha256:83dccee958771619005de11dd0d136b4e15605d77fc264c032f8679a85bd19aa","seq":31}',X'549AF5EA77BE2BC1FACB377700D5BDCC4F582455F02895EF3F0DF3E6E36DB42E');
INSERT INTO "ledger" VALUES(32,1781017930000,'message.state','{"at":1781017930000,"cause":"","kind":"message.state","message":15,"phone":"sha256:090d2e4af3d30fe78d7d5a0a57c98932911ace8555ebc6019699c862df5e578e","seq":32,"state":"sent","text":"sha256:cab8a3bf9ccf22816d442255c701184445e94496e70f365bd755e70f8134f43f"}',X'AD55B9107C1497C3A5CD55CF3D984B37B8D405C40290E7D14405DCB5317BF3B3');
INSERT INTO "ledger" VALUES(33,1781017930000,'invite.decided','{"at":1781017930000,"by":"sha256:61ce1c9ce69d387cd85ad37b1ed5a76d5325aebb888dcde4259ecab6d327a7b8","decision":"it arrived","invite":"44e172ad-54b0-404b-b78c-202b9b49230b","kind":"invite.decided","phone":"sha256:33ffa5cee38cda5a043cceb2736098a6426d91aa3866be33e58a906cfa43d531","seq":33}',X'77917FABC473BE0C2789F10230C95334EF049EC8FB4BCC66874C645164B5A943');
INSERT INTO "ledger" VALUES(34,1781017990000,'invite.approved','{"at":1781017990000,"by":"sha256:d5191f1d92a64f475ce9b780c941ebf1501fa3ea58b219b77b843d676bdb4d18","contact":"beb487ea-7845-4af5-9b22-a0255afbac47","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"9ffaf168-a8fb-4729-9258-c8074824cd5b","kind":"invite.approved","phone":"sha256:bd78ee87d77d7f4422253a8bd0b65546a68fb839a32466faf49791f352fb7710","revision":1,"seq":34,"text":"sha256:551d6084223e863a2a21a02bdb017520a8010a122215a073339bae91ad703d8a","via":"panel"}',X'C2D51887E9204A00E0B7FFB038741533361F8567378FC7BF7BB72A542920B261');
INSERT INTO "ledger" VALUES(35,1781032450000,'message.state','{"at":1781032450000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":16,"phone":"sha256:7023b8b9dac6e0d80965b4a6200857f5a8d2436898e90b8f44153e2e77779933","seq":35,"state":"failed","text":"sha256:45e1e270b50560800dc0d38839791bd39a309aea070bf67f7de963250e52c73f"}',X'B87847B74A82C4F47183E2399E0A5792ABB4D558C8017FAC7C5D265C10AA79E4');
INSERT INTO "ledger" VALUES(36,1781036110000,'invite.approved','{"at":1781036110000,"by":"sha256:b575a397871c292f7f3fb3d819bddf0c6f4d80ef8de58777847e32edc9ecf793","contact":"ef0c7a40-a8be-42a7-9d4c-6bbee8bea1ec","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"aa90a77b-b447-4c44-acfd-d36d37b27293","kind":"invite.approved","phone":"sha256:c2951e96146173018b645f7d655dd69f76c20879d05749623085f46f96b613e0","revision":1,"seq":36,"text":"sha256:592232af0be6a41843685c1d82f666bafcb261a0ea503e0cef6deb2785bcf51a","via":"panel"}',X'ABD4469C6ECBA5F93E5C9E39A891C51C8792F83209C5A6507575DBC48BCBE891');
INSERT INTO "ledger" VALUES(37,1781036110000,'invite.withdrawn','{"at":1781036110000,"by":"sha256:7c68043cabfaf3d9960f5bad5570f15a47552cfb073deb6c538d286e85d4b913","invite":"aa90a77b-b447-4c44-acfd-d36d37b27293","kind":"invite.withdrawn","phone":"sha256:e106ce79e24625c05928aa229e784c77869a518124f66d0f0827be53e4c56fc8","reason":"taken back before it left","seq":37}',X'9420D7C357BBD3314A3CEDF4BAD56307319001233E025C2BDC56019D950DE402');
INSERT INTO "ledger" VALUES(38,1781036170000,'invite.approved','{"at":1781036170000,"by":"sha256:f73e1902a73eba03101058ec0a8d47feb08e1ac36d094e91d953f509d52b2081","contact":"951b2992-b786-49b3-a89a-d9f1e2ac8197","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"0b0c1726-37e6-43d9-8066-07e6a8e09ebb","kind":"invite.approved","phone":"sha256:4c8501e5b217742a6a7bd0f58f47ad4e504f09e809492e618b019cf6aabcabdb","revision":1,"seq":38,"text":"sha256:ca5eb18d49cbadf5e41e0810472b4ca1f3b95d1ee53e690417ee29615b0bdfbc","via":"panel"}',X'5EB78F21E9191B82CA027E3A74B5380ED4B97D0C15AB546DC4FF560E187B88CC');
INSERT INTO "ledger" VALUES(39,1781036170000,'message.received','{"at":1781036170000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036170000,"phone":"sha256:173dd692760fe0e4d9c795475dbcf9deff0e25b600b14a175a8a58da59a45b45","seq":39,"text":"sha256:735409241feceede65dc27c796ca6c76aec6d980f39c7e9fa92861518dbcf4a8"}',X'33E5F70E22C454EE7693E1A512F35CA0C3FA08930C6C58D0FF69D53F53117736');
INSERT INTO "ledger" VALUES(40,1781036170000,'consent','{"at":1781036170000,"contact":"951b2992-b786-49b3-a89a-d9f1e2ac8197","kind":"consent","message":19,"phone":"sha256:f20936d5547550244eaa87f3e323253f8eb6e1cfa820c1824f09658fcf4ca54a","seq":40,"state":"stopped","why":"sha256:3cc6f0554efb6b5e7ea7f1350aa29358595b617e8e2410d44e3c95509bf87399"}',X'7160F82B12E68D38EB3D884A00F8635FD6A76488D7BFA1DE9D374377E17C494D');
INSERT INTO "ledger" VALUES(41,1781036170000,'message.state','{"at":1781036170000,"cause":"they asked us to stop","kind":"message.state","message":18,"phone":"sha256:7327cbe73eccebd037e55c807c0fec5afa55d51813ff11dac56c869621e07b66","seq":41,"state":"suppressed"}',X'F07441FB045397E8E81863C2279D3D592AD7FBD119C1E77F24179F9A8E74013D');
INSERT INTO "ledger" VALUES(42,1781036170000,'message.queued','{"answers":19,"at":1781036170000,"kind":"message.queued","phone":"sha256:6e36fec7286d6b61ae1540f5141e755940e701293dafd9e97f412c9d5e43e972","seq":42,"text":"sha256:b0f667fbe868aa83c67f669e9497d917b232006e4a5db8cba8b452e738787458"}',X'265BC831E97E144113B938CD05AAB73ED33E47D65DFDED6CC129B3E9F7FDCB5B');
INSERT INTO "ledger" VALUES(43,1781036170000,'message.state','{"at":1781036170000,"cause":"","kind":"message.state","message":20,"phone":"sha256:afe469b320c67ab65933ce40d81a053d9030406cbe88dc0f75da12fa419b9f91","seq":43,"state":"sent","text":"sha256:df483f3a29daba5f9c6cf46b7666fea59f6ec48eee9dea8ea2a089ed44a837f2"}',X'651DE440DD52C851448DC6731CBB81CAA1A19C265D6B288F622987042608FF48');
INSERT INTO "ledger" VALUES(44,1781036230000,'invite.approved','{"at":1781036230000,"by":"sha256:be3627875c76bc9fa826206a6435d39b5395c9721acbb0cab106a12fcd3aa202","contact":"adefc355-770c-442e-9735-0cb5d48734a1","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"7670ee07-d63a-4fcc-a776-f586add6d34d","kind":"invite.approved","phone":"sha256:1722b34dd8415392cdc30676c8fbf479100d762f88cc3b90e265918a550d7ade","revision":1,"seq":44,"text":"sha256:73f41acd1a0dd45aade55a634ec569c818f267fc4ed5d33a02eea19e40893a59","via":"panel"}',X'6FD17DBBE244E3F6A94D5BCAD9E4CC1CAB7B2EACC423D6D24C26C98493F4FC3D');
INSERT INTO "ledger" VALUES(45,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":21,"phone":"sha256:226c6d08059bcada3d5e4a7be837e2bc25f458c5385a31806912b0aa2547713a","seq":45,"state":"sent","text":"sha256:8515f8c702eaca4ed49b2f5ce871a7e060654e37184960fa64bd6597bebbc889"}',X'6C04DBAD20C382DBD1C172144D883DF60635AD79F4D5C5375DBAC039483CF248');
INSERT INTO "ledger" VALUES(46,1781036290000,'message.received','{"at":1781036290000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036290000,"phone":"sha256:856861a636513f56721f462f9a46fab8480b3e5dad2afc5448a2998e2af64419","seq":46,"text":"sha256:51dfefa15491d3810ce250f4b1616b49742a92bd6c6641138aa5f02026662923"}',X'96AE3FF43411397AEA05B2F2800C47DB8A61C7A930275A8C7DACD706F6682630');
INSERT INTO "ledger" VALUES(47,1781036290000,'message.queued','{"answers":22,"at":1781036290000,"kind":"message.queued","phone":"sha256:bd3fea76e10aaea459678b7eb3e3a1aec4f4733f7b98c4168087bf1d0015a03b","seq":47,"text":"sha256:682fffd91e44ab3f1ad814cabdb0cfc52fc7e15e2dff23cf396509be878cb2fc"}',X'79112A3CA8D8607F37BE2C32C0995E74060753CB700389A5450DCBEE1192760B');
INSERT INTO "ledger" VALUES(48,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":23,"phone":"sha256:ad3c91144c7e8ab4f4c18c3c1b6f5e7e8b108da656d3ebadf9191e44b43bd0de","seq":48,"state":"sent","text":"sha256:0b5328d05123360a2b35433c758b4f2f34952b07b247172e3e6f89cf3f2fbfe9"}',X'6A3C98AC758DFC7AD5BDFB19CD5D71A84A183C52D0A59652F99F7C2BEE86E73E');
INSERT INTO "ledger" VALUES(49,1781036350000,'invite.approved','{"at":1781036350000,"by":"sha256:dfa892810246088c42977a0c28f808c29f3e637426c20e6c35df88315b131b7b","contact":"dc218fd7-aa0f-4101-8929-eb7ed9dfc6a2","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"8568cbc3-7a14-4a6e-9a38-b09dbf81856b","kind":"invite.approved","phone":"sha256:b52dc3754f0e3aab3b612ec3a1ffbc411673c31fdd16d345ee8ab80d9dfed37a","revision":1,"seq":49,"text":"sha256:007ebab7b8c3266de6b000a6e1cb26909837f998037713ef3534baa1b90fc2e8","via":"panel"}',X'876C137F06A8216BD697F8ECEDB50B5413F088B4C90E9544B7DF45A00CAB1B2E');
INSERT INTO "ledger" VALUES(50,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":24,"phone":"sha256:e4f0291e836f635e7646d1d66d285b74e7365f13d9b701722aab3d56a11875cd","seq":50,"state":"sent","text":"sha256:a25b24ad9093179683c11d276d126d1cb1160a5a1f72bdb640507ef27890feca"}',X'3A39F8B44AEBA76A2D8AF8C3881511C31EC88B5A6A30841CF39886830231D8AD');
INSERT INTO "ledger" VALUES(51,1781036410000,'message.received','{"at":1781036410000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036410000,"phone":"sha256:ef1130d8fc37380e64d23db89b4e9baa63003ee8056a3bdecebf89a00a61adc9","seq":51,"text":"sha256:734c9de1773e2718a16d264816100eb39af57ee20bba58970c753c1638bc149c"}',X'9EEB7443E480B1D81389DA378B816994D4B0B640B850F7C65C076ADEC64667F7');
INSERT INTO "ledger" VALUES(52,1781036410000,'message.queued','{"answers":25,"at":1781036410000,"kind":"message.queued","phone":"sha256:b663a5bedb853f493859c06f839bdd6b1f0bbfbb56fce7692463ddfdebfa158c","seq":52,"text":"sha256:bc9c351e3f48eef6ac03e347fa09bf5845b5eb5ef3406bf7e78aaa6d51a257e3"}',X'325CE5E3DE1593D55A2DC4C3CF4C77C96265F82B99440A33B89CE53C4E872C1B');
INSERT INTO "ledger" VALUES(53,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":26,"phone":"sha256:39c80c33f8b7eac538411c53160c7290cd8423c8219b3f268bc227ccd466fa51","seq":53,"state":"sent","text":"sha256:7d8efee83d0346a04c67261129421ca616217016e73bf1525314e40cd9740f47"}',X'D45ECD521EB34DA326573CA91B92D46AB5ECCBCC74DC2EBADABDC49F5D8DB790');
INSERT INTO "ledger" VALUES(54,1781036470000,'message.received','{"at":1781036470000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036470000,"phone":"sha256:63692ef455b43abce57262f23d87aaf5426ad74083a9ff9e8815d5f020a59bca","seq":54,"text":"sha256:a35d83935afee31ec4a7d6b89067efb4d70e4075e867f9ecddd7ae2c2017f9d9"}',X'E87CB4DE1630067056AE16F95E7A250FD66F9235BF61020909CB3FBE6BABC88C');
INSERT INTO "ledger" VALUES(55,1781036470000,'consent','{"at":1781036470000,"contact":"dc218fd7-aa0f-4101-8929-eb7ed9dfc6a2","kind":"consent","message":27,"phone":"sha256:4e74f8bebc3978acdfd0550c3e6840e62ef5a9c2518fa72c648c49b33059c51b","seq":55,"state":"granted","why":"sha256:f5b8567d52a43a1339589e4aff85540d7e4046adf8df06db297cbc974f808be5"}',X'28703F6AEFA368FFF7C4908C46DCD82D0C9DBBFA4AB07584F935EE0E1DAB9627');
INSERT INTO "ledger" VALUES(56,1781036470000,'message.queued','{"answers":27,"at":1781036470000,"kind":"message.queued","phone":"sha256:66d68462b970de87a729e943d464539e6516b3b95fbd9bea227b59f514044e91","seq":56,"text":"sha256:a961b0b52aea65032231a9b9d3d173d2bb290c20c61aeefde1331e253fafe86a"}',X'F472F65AE2AB579856C6847B79DC684C6EF85AF2C038F03A4BE87D8380B523F9');
INSERT INTO "ledger" VALUES(57,1781036470000,'message.state','{"at":1781036470000,"cause":"","kind":"message.state","message":28,"phone":"sha256:f5933871f731a1fbf6cca1f4ceccec18c03eeeeb6b616b788921fb164c64db29","seq":57,"state":"sent","text":"sha256:cf71603173816b714db9b19c8976f3667e9be872426f40d6e0f01773f18397f0"}',X'0B949C21DFBB14E3E854A0CE9957A320D67657E2DA605B2BC86DDE75DFC81623');
INSERT INTO "ledger" VALUES(58,1781036530000,'invite.approved','{"at":1781036530000,"by":"sha256:9c8b2f3bfed417937040effa1ab4fc612d2938dbaface9c998e9f6c1a54c1a29","contact":"59dea266-755e-443d-9f7d-130055d3c1a3","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"1917e030-00b2-49aa-b39b-2f3bd5b5d30d","kind":"invite.approved","phone":"sha256:3695f7e2ac249c5828183a1d0b1fc3c5a89ffa1f6de65bda2734093d29665697","revision":1,"seq":58,"text":"sha256:fa056813215a3104662497b264853505838eb40341a9b0e2858035ab3ac2a201","via":"panel"}',X'B5A0F37DEC66A424402EE0CFB5652A45836FC0723B769D83DCFA731201501A0C');
INSERT INTO "ledger" VALUES(59,1781036590000,'message.state','{"at":1781036590000,"cause":"","kind":"message.state","message":29,"phone":"sha256:e4cb5d11384c77885c1417bb87d1c0d6ef92cb8c4d2f612748001e577da73cbb","seq":59,"state":"sent","text":"sha256:b3d0272816d07fc4357f428ad2950cebf58d100ee26deb79fd069110a4680226"}',X'D17CA7E80957DAB3C655F8E8C411222DB604AD4E632295CB11854B820A6818F5');
INSERT INTO "ledger" VALUES(60,1781036590000,'message.proven','{"at":1781036590000,"cause":"The network could not deliver it: incompatible destination. Check the number with the person.","kind":"message.proven","message":29,"part":23,"phone":"sha256:52e560a5b83e1680ad2acb12a6dd8104904b90ea56ecdf8aac79b60ee2226a5c","seq":60,"state":"undelivered"}',X'2A359EBEF4A4C2CE4EB0DA4B7514EF7A9566FC9253C502889D0BD0959AC315F9');
INSERT INTO "ledger" VALUES(61,1781036650000,'message.received','{"at":1781036650000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036650000,"phone":"sha256:b83f43973970ec88c7cd19237d319d8252ff8639408341a05e153c76f5938544","seq":61,"text":"sha256:0ea1da057180b09ea37e91a9a9534cbda76a32128a4d5d0dd6606feb87f529d0"}',X'261FF7CB77A09B525CE9EFEAF7A58C7050A3C282A9FDA55D3EC9B571190CB6CB');
INSERT INTO "ledger" VALUES(62,1781036650000,'consent','{"at":1781036650000,"contact":"2004cabc-af04-4b32-bc82-3659685b4555","kind":"consent","message":30,"phone":"sha256:c073fcf33cd249eecf9229618c955c843803d10662eedd59075f3f4412499d79","seq":62,"state":"stopped","why":"sha256:c445d4ed22594717686de90b510037ea3fd1ba20437dfb55efa7504995c5df05"}',X'B988D4C755ADF8853C5B34E41AD7912D473C7EA56DB7C9D7971F53B1A2D46918');
INSERT INTO "ledger" VALUES(63,1781036650000,'message.queued','{"answers":30,"at":1781036650000,"kind":"message.queued","phone":"sha256:9c6708ee227f330318356720eddb51a60a48e618f7000cd6e6fcc6512285dd88","seq":63,"text":"sha256:8ccc62920b6a603f087f3143ef34a1f8418a3a3ae2efafb3e38d816e7bb4a31a"}',X'0E06C905706A47F34A71A04C6F48CDCFF5B1F2018DD5A49E6A026EACB7BB6C5D');
INSERT INTO "ledger" VALUES(64,1781036650000,'message.state','{"at":1781036650000,"cause":"","kind":"message.state","message":31,"phone":"sha256:2c492d8ee7834418311c1c8cb3a2aace2a3d675feaa520489f946ba5798785c8","seq":64,"state":"sent","text":"sha256:e111374f68fcb144a4212d52e42e2b68800be32353a3d75a13ae67dd2738f459"}',X'9D24FA402747900D8FCCAB45580CDD082332FBBC21A4DCB29B51E4FC296E2A4C');
INSERT INTO "ledger" VALUES(65,1781036710000,'message.received','{"at":1781036710000,"intent":"start","kind":"message.received","modem":"main","network_at":1781036710000,"phone":"sha256:cd87cc1d02f760ebb2ba47a1f03ea7f7c0213ef9669273cada6f44d6b3d564d3","seq":65,"text":"sha256:f4af8322d3beb2b75bd1800b285e7a5e7fa28a7f2ec34668a789558d89db0e04"}',X'7215EB303BF152E94431E9218054B91FE6085E571DDB856FE419182F690BE9F9');
INSERT INTO "ledger" VALUES(66,1781036710000,'consent','{"at":1781036710000,"contact":"2004cabc-af04-4b32-bc82-3659685b4555","kind":"consent","message":32,"phone":"sha256:7fc4eed2762ca4ef15720c627557daffc87a1d80fadc39ef49ba4b7691ca6f87","seq":66,"state":"lifted","why":"sha256:fce9ed5af5028cd1fcc58c07b699bb4bb2afbd3e98060234260898947df28204"}',X'88689BE58A34EDECC8D21E904D2D86C368593B3F228B2CA64B181964BB972625');
INSERT INTO "ledger" VALUES(67,1781036770000,'contact.appeared','{"at":1781036770000,"contact":"ca98d6e9-acbf-492d-bd5d-69bb04377944","kind":"contact.appeared","phone":"sha256:fc0920aa1a652d47fb4b2adc733d50160005a3c08b7a6dc6117e856d2da3fea6","seq":67}',X'6C0BE1E04FBBF14A2647612E085B62DE9FBDBD5D5C06B844AC4082D80B0968FA');
INSERT INTO "ledger" VALUES(68,1781036770000,'message.received','{"at":1781036770000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036770000,"phone":"sha256:881d5035aba5cbcf780bb529bde3f51fa3409c565946eece43bd16d9e7f8d703","seq":68,"text":"sha256:915ccbba33bfd53182c2b98cbaad711c66dd860302da4dcfc9c69252aedf5aee"}',X'423C96C4EB61F9C9F41107184A2604CC3E5F2D1063F9580E589AE4745D1A9862');
INSERT INTO "ledger" VALUES(69,1781036830000,'invite.approved','{"at":1781036830000,"by":"sha256:3ea7799c14dc988a3fc9ceb8a1fd0f3102ab05c6a96f1cc6f312cf1d988ad9d2","contact":"2f7a34e6-4e00-457d-82da-9fc37124059d","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"2db1fe24-d663-4855-94d2-f051b3f9d078","kind":"invite.approved","phone":"sha256:ec7e753c318fa2727e6f89c759ce5f71e769b1c291681eb5ba2975b237c5f13a","revision":1,"seq":69,"text":"sha256:e825cad5a14830831c8be235ceb4aafd86183c2bd1896c65895c0fe7874b13c7","via":"panel"}',X'B0297A2957CFD2E98B66BE2D7A37FBE9F64EF60D91681D2DE8FDFE1F99239DFD');
INSERT INTO "ledger" VALUES(70,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":34,"phone":"sha256:60d25e8bc805f81c01a3d1ef953de855a1125b5abcecfef40dae72394041bce6","seq":70,"state":"sent","text":"sha256:a02abbf8d99f71ca7441b1728b6b3ca8552d5a959dedf3596f41e940411c97b1"}',X'CF2484B6C4968A2CF22AB282042291C3F413A0537E3036402EC229B2D3988679');
INSERT INTO "ledger" VALUES(71,1781036890000,'message.received','{"at":1781036890000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036890000,"phone":"sha256:6723bb650d2de69ac056b8c079cc956f9b57e82b951f4e237d0b871597bceaeb","seq":71,"text":"sha256:9d0095b3fe491e8f8a350fda32fe6681abbea92bb52e901483c8bea0da7d6d9a"}',X'CF7255868D3E865BA3D8001031F37C30E98AF4DE43AFF9BCEB94293BBB843CE7');
INSERT INTO "ledger" VALUES(72,1781036890000,'consent','{"at":1781036890000,"contact":"2f7a34e6-4e00-457d-82da-9fc37124059d","kind":"consent","message":35,"phone":"sha256:847d8602bc5e217a614434f1b06d3adcdf8572e5540f0525842bf0d6d4d48cf7","seq":72,"state":"granted","why":"sha256:993f18dc5969e0882c74bb16df04e6ff872d67ed241cd9abbbcca399717d6dd0"}',X'5E9FEE3597BF30740534A0737491B5413F7FDB94DB95BB0088C3B3CB75490254');
INSERT INTO "ledger" VALUES(73,1781036890000,'message.queued','{"answers":35,"at":1781036890000,"kind":"message.queued","phone":"sha256:4e67c877189542663b7f1b9419461a59405c8da75831eaace40d128f82589dc0","seq":73,"text":"sha256:fd1a61eb12d478a20a54df25092c2acd77a95e8d77dc14e362912008d666dd2c"}',X'5C5310EF4FF9648A8F550CB457132E33955D4D1307AA32BF976800F52E32843E');
INSERT INTO "ledger" VALUES(74,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":36,"phone":"sha256:1575245d1a253c7cfd0d51d1267f46a1e5f564b180643578eb554a4b05cb0d5d","seq":74,"state":"sent","text":"sha256:d4a18d8cf7a4628a211c22bc18c472edb86bd8e9d1c530da547a5eff4e2d7f14"}',X'2CA5A526D22AED702B38C839208120C27D41BCBB6D977383F41E4E228D2C24C6');
INSERT INTO "ledger" VALUES(75,1781036950000,'message.received','{"at":1781036950000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036950000,"phone":"sha256:7548887c7b3b9c037e8e4c6fd55f1cffd6d512564d32ed3fa456b9004f59215a","seq":75,"text":"sha256:f08866e65adc3250d6c9e183b570eb42aa43024ce60d6978b39fc100501e5962"}',X'2597EA1A0ABA77C080EBA5662F48373E79C86CE23CD31A2B19F1A6265E53B41C');
INSERT INTO "ledger" VALUES(76,1781036950000,'consent','{"at":1781036950000,"contact":"2f7a34e6-4e00-457d-82da-9fc37124059d","kind":"consent","message":37,"phone":"sha256:e30b6ab15734acd8e2836e92897ee39326e1c9a108c9c878c22e74354d0389a3","seq":76,"state":"stopped","why":"sha256:64f6fadc982bb0a16fc58367462771adc9e2a6f9230c7099cf19aaadef42c69e"}',X'B4B98EAB2CB7CDF063DFD162EE1244DB668C8A51926810D645C0B1FE163E56C9');
INSERT INTO "ledger" VALUES(77,1781036950000,'message.queued','{"answers":37,"at":1781036950000,"kind":"message.queued","phone":"sha256:6c6366acfc112e57e3cb5cd73bc237da7926374a87ce15c8665afbe80f783a1b","seq":77,"text":"sha256:1f7c3319efd1ff84736c0ac3e9553e80edf0972cafa45d5a0dba31781852046e"}',X'070DF2FEC28F71248B38BEEBE679B91063AAEA6DDB8B6F0477CF0CD53B584035');
INSERT INTO "ledger" VALUES(78,1781036950000,'message.state','{"at":1781036950000,"cause":"","kind":"message.state","message":38,"phone":"sha256:3cdc0c60c46375c743f817140ad6bd9d279ace22816cb57a9e7c5b8c35c2ca5c","seq":78,"state":"sent","text":"sha256:33bae95913027da1efe2eba61b5fa04108ebd6839f8169146f11a2b8a7ca93db"}',X'9C89A116EE47B79F63DAF63D7AD50BA02C2EA02FCAE8F0564EC8CA93BA0272C5');
INSERT INTO "ledger" VALUES(79,1781037190000,'invite.approved','{"at":1781037190000,"by":"sha256:97da7594cc3409302e4ef8e2e560a7fdc5244669869eb3c8e09a6a6b8a7921e4","contact":"1419c03c-f902-4c50-bc95-61ce5df71543","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"3e952d7d-fb3d-4ef2-bb5f-4bb017488a44","kind":"invite.approved","phone":"sha256:eb83fb88e125c9c28ee0f869d59f51f169366788967afe30764c888e213d32b9","revision":1,"seq":79,"text":"sha256:db5988a8b9891a23c99dbde5f02a68db68831e163a88b898aad9cf03a914dfac","via":"panel"}',X'51F04BD0D9CB9FCACA58DEB81331225160D3E0B1B9B44535E0452E8993F16EE0');
INSERT INTO "ledger" VALUES(80,1781037250000,'message.state','{"at":1781037250000,"cause":"","kind":"message.state","message":39,"phone":"sha256:7a98d32bd7fed0d6db053982ba0c48a6ce6dfc6c39683db001c386fd2b972860","seq":80,"state":"sent","text":"sha256:b54177fd0ffeeea32bc302866b45e1d41c9634df472a50225e70804b4eaef8ad"}',X'22E970872F1DEA295A923CA8B08DCEA457FC291F5F6E4D7208E1E7FADC18BEBC');
INSERT INTO "ledger" VALUES(81,1781037250000,'invite.approved','{"at":1781037250000,"by":"sha256:7b98572a75cd8b7b2c5359c557e95cdf20a4b0a0df55faa0fa6b1b5b63a12984","contact":"c6e634a4-c2dc-47c5-a169-ba53193157ad","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"c31ec0bf-eaea-425b-baa9-bfb0c8a92309","kind":"invite.approved","phone":"sha256:0ac3079f591735c69fcd6f86cee4098b0e856c26eb4d2d37d15148e14bdd2b3d","revision":1,"seq":81,"text":"sha256:a7f43a99e6cdc193909b9e967b916a4f998a6531aa15911b1262abc315d6a156","via":"panel"}',X'8AE4503552427003636C4CED3B45B6CC6A993DF89431E9F3AC1371C5EAF937C5');
INSERT INTO "ledger" VALUES(82,1781037310000,'message.state','{"at":1781037310000,"cause":"","kind":"message.state","message":40,"phone":"sha256:a9faf1be3eae82623754f4d77929d51f74da1e74bd6e4f80bcfc1fd01a19c81d","seq":82,"state":"sent","text":"sha256:b60e8448e23f387af2e2c3f88c9445bc24e218235ac31758bb98793ed66e1848"}',X'5453F43F4C818AE397289C9F2992F304CA144BD0D6816D80DC1AC98AA665BC77');
INSERT INTO "ledger" VALUES(83,1781037310000,'invite.approved','{"at":1781037310000,"by":"sha256:46bc61a589541094bf181cb495588bef48679968f990f718b82dffc998151d56","contact":"b04bac6e-dc2c-4ce4-87cd-b9e993971681","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"a337e59d-1107-4041-9fea-4d04b0b71259","kind":"invite.approved","phone":"sha256:6049674a9387cabff147c10f4fcc5cd14c2d9fcde341d7d006308b7d0d16fcbe","revision":1,"seq":83,"text":"sha256:f2b9c66f8a9f909270000e7b9d12d0889c502c3fc5639fd8b69c1ef1d54e7e6d","via":"panel"}',X'BDEC8ABF88425D94F7D306C2F7EC5A4A952BF4068835471E7760905ECB95EBE3');
INSERT INTO "ledger" VALUES(84,1781037370000,'invite.approved','{"at":1781037370000,"by":"sha256:71cb39c9c19af9a66eda46c8878225cd0e3c3788065eadd5e3de33ffd74c67d7","contact":"8825bf52-17f9-4eb7-84fd-3548c3417569","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6043af0c-5d33-4962-98d2-ca0861c272f2","kind":"invite.approved","phone":"sha256:0a9dfc6dd6696b5ec6fd826ec4d478ec655c134e78e5d1ae871617b78c90ac01","revision":1,"seq":84,"text":"sha256:e07cad9138f3df135ab6d4e68742da1a65ee710f53612761d1267f73712d83bf","via":"panel"}',X'77C2F9745B652FA96B34D0C01407456B3E9BB683E47BE9F1443729F5726A71FB');
CREATE TABLE ledger_words (
  seq   INTEGER NOT NULL REFERENCES ledger (seq),
  field TEXT NOT NULL,
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_words" VALUES(1,'by',X'24CD51D05D74466874133CC691F0A481','ana');
INSERT INTO "ledger_words" VALUES(1,'phone',X'7D71B181A74A07FC80E0F9D5D211BF86','+15550100115');
INSERT INTO "ledger_words" VALUES(1,'text',X'3C0565203AE46C7C9BBD9BD886523C5F','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(2,'phone',X'19F1471BE9A1811008FF1ACC7397A9C8','+15550100115');
INSERT INTO "ledger_words" VALUES(2,'text',X'975E241EBCE7FB2598EF90E3CCFB8AD9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(3,'by',X'D65B7946E81E22694F850CC856F4F2AE','ana');
INSERT INTO "ledger_words" VALUES(3,'phone',X'090911B37F1B002D87404A061BFFACC6','+15550100101');
INSERT INTO "ledger_words" VALUES(3,'text',X'2B6040D7114738232565B29DDCD38F31','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(4,'phone',X'FF54817EBEB28EC287F4D3F675805D53','+15550100101');
INSERT INTO "ledger_words" VALUES(4,'text',X'3DA4D5696B06227D62737B7649E2DBA3','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(5,'phone',X'8DD7507C7103E743ABE4EE64BAA61D67','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'phone',X'F4022DACC65B2DE20D322B6A2CA48AC7','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'text',X'0FC6B84FB22921093E00883260E35D85','Yes please');
INSERT INTO "ledger_words" VALUES(7,'phone',X'FDB1C96C8BAB0459CCCB618BA665598D','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'why',X'C3A917F08E5F9C91EF6FB0FAFCC8B395','whole message is “yes” after removing courtesies');
INSERT INTO "ledger_words" VALUES(8,'phone',X'0EC2DCC731D094E7726BD8EF8ED63BA6','+15550100101');
INSERT INTO "ledger_words" VALUES(8,'text',X'F8B9C126AC28E4898CAC8698F6D9C45B','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(9,'phone',X'16C193113B682E9C7916484C9AB8A43D','+15550100101');
INSERT INTO "ledger_words" VALUES(9,'text',X'59DBE438773EE0388780D14479849210','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(10,'by',X'1048C9F094F85EC7F68F24AB0375AE74','ana');
INSERT INTO "ledger_words" VALUES(10,'phone',X'0415C48BDC6D19C04851395161EEAD59','+15550100101');
INSERT INTO "ledger_words" VALUES(10,'text',X'ECD6E803E9351F365227B96959A52768','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(11,'phone',X'2F271E043183967BD796CAFBC9B57013','+15550100101');
INSERT INTO "ledger_words" VALUES(11,'text',X'C7D4C823A94D65EFE3D7713E72991126','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(12,'by',X'7ADF9F43AAE1F6CB000E59B03BB621C1','ana');
INSERT INTO "ledger_words" VALUES(12,'phone',X'FDA35C84C4436A5B7BA5ED5052F997E3','+15550100102');
INSERT INTO "ledger_words" VALUES(12,'text',X'AFC953897E28DA4DBBB02AB88E7F9B53','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(13,'phone',X'A17E3931423BBC5242F30ED50CC58422','+15550100102');
INSERT INTO "ledger_words" VALUES(13,'text',X'6698C8402189484F3F57DABB32501128','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(14,'phone',X'D2D3E6D3A76AE4064396FEE31B4295AB','+15550100102');
INSERT INTO "ledger_words" VALUES(14,'text',X'F2A3D4A3D7E754F2E842E863B1052041','No');
INSERT INTO "ledger_words" VALUES(15,'phone',X'B8E08F27910230CDF75EA6A3CE36FA9C','+15550100102');
INSERT INTO "ledger_words" VALUES(15,'why',X'AC5089CFE186A28F1BB646892EF29257','whole message is “no”');
INSERT INTO "ledger_words" VALUES(16,'phone',X'4F49F2E89ECC87624712AE400D95E33F','+15550100102');
INSERT INTO "ledger_words" VALUES(16,'text',X'0C44D06EC915FCBEFDE208D2E7913120','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(17,'phone',X'215DC43960068DC53CD113695ECD11CF','+15550100102');
INSERT INTO "ledger_words" VALUES(17,'text',X'AF6CD488D22BF4C45D691185B6FA3183','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(18,'by',X'7E141748B9B5DC250EA3CE235CCB8320','ana');
INSERT INTO "ledger_words" VALUES(18,'phone',X'08276DCFACEA71BF7CFEA9DA63E1A786','+15550100103');
INSERT INTO "ledger_words" VALUES(18,'text',X'AE7589513EF0B23D44BB8265BF5CC52A','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(19,'phone',X'C5DBF2D03EEA05E5C7431A17FE50C2B9','+15550100103');
INSERT INTO "ledger_words" VALUES(19,'text',X'71B66909365F64AE5BE7D0B922FAA1E8','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(20,'phone',X'2F5089ECE3B4E229CC52414726C1B63B','+15550100103');
INSERT INTO "ledger_words" VALUES(20,'text',X'6605FFB07D0CB4915D3EF8029762CA70','STOP');
INSERT INTO "ledger_words" VALUES(21,'phone',X'7A0483E4A6348A98879B1131E6CC01A7','+15550100103');
INSERT INTO "ledger_words" VALUES(21,'why',X'505EA97395DD083FE6EDE6EE83B97026','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(22,'phone',X'D30DDFEB279F1A9858C642C81D954169','+15550100103');
INSERT INTO "ledger_words" VALUES(22,'text',X'CAB4F727656EE95534697CB4E3217674','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(23,'phone',X'F88B3AB209C7873E41B505A1405FDD72','+15550100103');
INSERT INTO "ledger_words" VALUES(23,'text',X'4FAAEF6501EE03A0FE6E07C0A11D481A','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(24,'by',X'27A46ABB53C14372FEAD5E167212CEAA','ana');
INSERT INTO "ledger_words" VALUES(24,'phone',X'7205B4F3A07D486B0EF86BB7D0ACEA12','+15550100105');
INSERT INTO "ledger_words" VALUES(24,'text',X'1EA8E3C6BD61D46CA79DA9A91F31C870','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(25,'phone',X'3A6B1CED6E7EB14860656BC061517894','+15550100105');
INSERT INTO "ledger_words" VALUES(25,'text',X'BF510EFC4E4AAEAFE21639E969CD698F','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(26,'by',X'1EE934897611F769CE4D5161E327B642','ana');
INSERT INTO "ledger_words" VALUES(26,'phone',X'677B12ACDFB80AD64F7DC904C18EB1E9','+15550100112');
INSERT INTO "ledger_words" VALUES(26,'text',X'7234422414E3037E6BDA68BB503886B4','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(27,'phone',X'9F8B36F88EC2240FDD33A6B56749753E','+15550100112');
INSERT INTO "ledger_words" VALUES(27,'text',X'5EAD61FFE07402EED8B131DEEA842169','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(28,'by',X'CE96D6AECD09F3686483D374528935C5','ana');
INSERT INTO "ledger_words" VALUES(28,'phone',X'71602AEF5AC32717C0BD25DA19E76062','+15550100113');
INSERT INTO "ledger_words" VALUES(28,'text',X'BF26E07153CF528D6FAB4777951A2631','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(29,'phone',X'92E0D26569D7FD10623F03655423824B','+15550100113');
INSERT INTO "ledger_words" VALUES(29,'text',X'AC0416F7CE110972789BFB4A4A88027C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(30,'by',X'36189E1395BF4E853EC8F0FBDC2334BF','ana');
INSERT INTO "ledger_words" VALUES(30,'phone',X'0C5A0AAAF279CDDA60123DFB298B8991','+15550100112');
INSERT INTO "ledger_words" VALUES(30,'text',X'31AA2DA3C63FE0835DC265E8BF8FA728','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(31,'by',X'61C5B1391E5FF252FBBA955303A34A0A','ana');
INSERT INTO "ledger_words" VALUES(31,'phone',X'3FDEE237708AB1767D50AF39A948C910','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'phone',X'00713FD2C825A550BB50FC83F8CADD5B','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'text',X'3B759AC844F0FCAFED6C3B5072A23BB7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(33,'by',X'45E81B5881373BE47CE02F4DA3D4E96A','ana');
INSERT INTO "ledger_words" VALUES(33,'phone',X'ED74FA56604FE9A6AB83AD48308F4E04','+15550100113');
INSERT INTO "ledger_words" VALUES(34,'by',X'E477AF58A4017FED52817DC025EA3FBA','ana');
INSERT INTO "ledger_words" VALUES(34,'phone',X'89E37CF7A5390243D497D64F0C5BF4F0','+15550100106');
INSERT INTO "ledger_words" VALUES(34,'text',X'8D9097A716BF209AFDE8DD7D9734C714','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(35,'phone',X'05FD689058D3BBEE5E7C184387AC99CA','+15550100106');
INSERT INTO "ledger_words" VALUES(35,'text',X'ABC30669F896B7E812505282F883387A','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(36,'by',X'38B9F4F6AC0002CA5EE9A5B0B56208F6','ana');
INSERT INTO "ledger_words" VALUES(36,'phone',X'B8F94AC3A4C1D6944B16B27B1C62530F','+15550100107');
INSERT INTO "ledger_words" VALUES(36,'text',X'99C16F461983BF47216CD1DE6B4727B8','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(37,'by',X'4BCD1B709AE6E728B45745C021B30458','ana');
INSERT INTO "ledger_words" VALUES(37,'phone',X'5A5D04251E4C880E425615A086E07A1D','+15550100107');
INSERT INTO "ledger_words" VALUES(38,'by',X'62A7374533C5FA84BB4070890BFD3738','ana');
INSERT INTO "ledger_words" VALUES(38,'phone',X'6DFEDC7E7F78A260A0B64BA17C74FEFD','+15550100108');
INSERT INTO "ledger_words" VALUES(38,'text',X'F658B5FA3744A90509C28811DF22E271','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(39,'phone',X'221F774B3D413F732F7CCF0BDC1554D8','+15550100108');
INSERT INTO "ledger_words" VALUES(39,'text',X'9B8A4F3335E60CCE898932F09EFCED25','STOP');
INSERT INTO "ledger_words" VALUES(40,'phone',X'BD9EA542CCED33CEE57238B4566F9E65','+15550100108');
INSERT INTO "ledger_words" VALUES(40,'why',X'E6E329D245A217910573EABF8CF9D140','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(41,'phone',X'1B3517AC9F2AF1D745CEA55063E91C78','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'phone',X'EE440FA6FBB6CBF705FA08BE2E39C537','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'text',X'EF3E04349A65831A223F3A1B87CC40C2','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(43,'phone',X'3C53599F3941EDBE66F0C8103CCE8E3D','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'text',X'FC29E19FF0EA29DC8DFA18B079636594','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(44,'by',X'B568CEC4C27A27350C42F0840ABF8290','ana');
INSERT INTO "ledger_words" VALUES(44,'phone',X'8062094A862412EFFEC38F2D6EA5CE63','+15550100109');
INSERT INTO "ledger_words" VALUES(44,'text',X'0C39ABD7C64852195C4596FA9F299830','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(45,'phone',X'879F33BED0228C517791588184F6EAAA','+15550100109');
INSERT INTO "ledger_words" VALUES(45,'text',X'78BBBB053D7BCCC97178BE39EE7F3948','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(46,'phone',X'56F924006C9A19DEA913C9C06C1C20B5','+15550100109');
INSERT INTO "ledger_words" VALUES(46,'text',X'28FFA2E4900512D6E9BB830BDEE5B821','Who is this and why do you ask me?');
INSERT INTO "ledger_words" VALUES(47,'phone',X'16CD262F558B883B7A400D08FBDAD4D5','+15550100109');
INSERT INTO "ledger_words" VALUES(47,'text',X'9846D64A0C6A74A9855876A9F7954965','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(48,'phone',X'C24675E414A9CA761536153C1B304D81','+15550100109');
INSERT INTO "ledger_words" VALUES(48,'text',X'AEA6D5339FE280D4D517B344D56D6AC9','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(49,'by',X'04044CDDBAB6663F2CBC22E08096B16F','ana');
INSERT INTO "ledger_words" VALUES(49,'phone',X'D48A5FE065114F6323CF7617BBE0A103','+15550100110');
INSERT INTO "ledger_words" VALUES(49,'text',X'D81DB78417E4051E3EAF5528FB968374','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(50,'phone',X'DA8583DD648DA0B3446916AE1AB615B9','+15550100110');
INSERT INTO "ledger_words" VALUES(50,'text',X'D4A754E092219628BE42E3FA224CC2AE','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(51,'phone',X'3A0AEA85FB55BC9A9767103171AA3524','+15550100110');
INSERT INTO "ledger_words" VALUES(51,'text',X'BC0F283E3B028BC04F54153DB8FEF5E6','What would you text me about?');
INSERT INTO "ledger_words" VALUES(52,'phone',X'9CD982BB83B9E1A5B519247B07BB8ACF','+15550100110');
INSERT INTO "ledger_words" VALUES(52,'text',X'8C72C8030EE1F3282C0605DB2DF4A622','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(53,'phone',X'637F8E42D9B90C2780E0251084771027','+15550100110');
INSERT INTO "ledger_words" VALUES(53,'text',X'51AA32393D637995EB4082A43B83F0AE','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(54,'phone',X'29BB52561DA037BEC22BDF3EEE74B0B3','+15550100110');
INSERT INTO "ledger_words" VALUES(54,'text',X'32FF17F7DABC280C28F7C30335EE63CF','Yes');
INSERT INTO "ledger_words" VALUES(55,'phone',X'10E859E70C6998FDC78AA0250CEFFC83','+15550100110');
INSERT INTO "ledger_words" VALUES(55,'why',X'3955B21729F8B4E6A0ED862F1DF17D22','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(56,'phone',X'EB5AFDBBF7571ED12FF330EB3AB6C7E8','+15550100110');
INSERT INTO "ledger_words" VALUES(56,'text',X'BE5D5A008F6CCDED16B21463F6CD58A9','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(57,'phone',X'5D5DDDB4C195461EBC35BDDB6F3EBCE2','+15550100110');
INSERT INTO "ledger_words" VALUES(57,'text',X'70D141A992B75BF94896ABC34878A686','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(58,'by',X'E79BAE70D2ACED9AF6CA86A0068464CF','ana');
INSERT INTO "ledger_words" VALUES(58,'phone',X'0D3C40D85B4F69E54C5A33AAF493FABB','+15550100111');
INSERT INTO "ledger_words" VALUES(58,'text',X'385B5D1E0D4829E266C1B27BBAB9322B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(59,'phone',X'8CDA2C486CE9D8D308F1585874C339E2','+15550100111');
INSERT INTO "ledger_words" VALUES(59,'text',X'65023C2204202C2B3B43B418910A3235','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(60,'phone',X'37A02CBA1B8F4094EAEBD2C08A3F4FA9','+15550100111');
INSERT INTO "ledger_words" VALUES(61,'phone',X'BC2199654948C0F8F12094E8433616B5','+15550100114');
INSERT INTO "ledger_words" VALUES(61,'text',X'A04C4AE5CDBC6400CB1881E0FDE97F45','STOP');
INSERT INTO "ledger_words" VALUES(62,'phone',X'61CDA21E4F269836AAC6BB36D77AF39B','+15550100114');
INSERT INTO "ledger_words" VALUES(62,'why',X'BC98AEF9F83B20048ECE26BA23811C21','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(63,'phone',X'FA687BDBD3E8176F7CEEF4FD16728492','+15550100114');
INSERT INTO "ledger_words" VALUES(63,'text',X'2FFA8F5C2C9D696555C033F41501570A','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(64,'phone',X'F59CCA30829CE1CC7BC3A183A7AD3DB4','+15550100114');
INSERT INTO "ledger_words" VALUES(64,'text',X'D994E59FB5A8A6ADCD8A5F3516E4B2AB','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(65,'phone',X'9B0CC6FE85C8A26B74D62FAAE76147CC','+15550100114');
INSERT INTO "ledger_words" VALUES(65,'text',X'485FCA60FD5201244BBAEE40EC31B6A3','START');
INSERT INTO "ledger_words" VALUES(66,'phone',X'A71B217339AFA551DC42BB000BE14DFE','+15550100114');
INSERT INTO "ledger_words" VALUES(66,'why',X'C7F184F81FA5648606D668FCF4F5A571','they texted START');
INSERT INTO "ledger_words" VALUES(67,'phone',X'87DF00DF97146AC3227C792F7419E4BD','+15550100199');
INSERT INTO "ledger_words" VALUES(68,'phone',X'0991EEB39AE267833D59E93F58D12403','+15550100199');
INSERT INTO "ledger_words" VALUES(68,'text',X'65140D7F3869613DBAC0B944EB24C5B9','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.');
INSERT INTO "ledger_words" VALUES(69,'by',X'83F079E4A90E22EA5CAFDF43FDA442C4','ana');
INSERT INTO "ledger_words" VALUES(69,'phone',X'F3AEB6977194B259F3F2A89834737BDE','+15550100119');
INSERT INTO "ledger_words" VALUES(69,'text',X'7BCD352D10E747543E22A95BCD0765FB','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(70,'phone',X'EF79AA50F14F1A50ECC3D3436EB77069','+15550100119');
INSERT INTO "ledger_words" VALUES(70,'text',X'9970F295B0CDE38849B4AF23F8C09F21','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(71,'phone',X'FB0C3AB9E15B02630C5D636077DF1F7F','+15550100119');
INSERT INTO "ledger_words" VALUES(71,'text',X'C80CB6C6FD375A74E6D522001EA535D7','yes');
INSERT INTO "ledger_words" VALUES(72,'phone',X'C4B1FBDAD04448DB9CA263B4D93B744A','+15550100119');
INSERT INTO "ledger_words" VALUES(72,'why',X'4C9489162D990FCCDFF1390B5083BF2F','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(73,'phone',X'5DA73C7D6AC38A86C7E717B1C944E517','+15550100119');
INSERT INTO "ledger_words" VALUES(73,'text',X'F2425DB107653A567EC299FF7B530338','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(74,'phone',X'6DFA78A694F0D6DBFDA523E8BE3BACC1','+15550100119');
INSERT INTO "ledger_words" VALUES(74,'text',X'600608CC3BFF7BA974D8087957F58708','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(75,'phone',X'983F35A28E637F1E41152A9281DE4B96','+15550100119');
INSERT INTO "ledger_words" VALUES(75,'text',X'2494BF32F2786C10F18A7EC11F407ABC','STOP');
INSERT INTO "ledger_words" VALUES(76,'phone',X'A06B2A1883A57E21AF1EC949E7B8286D','+15550100119');
INSERT INTO "ledger_words" VALUES(76,'why',X'D2A4173C6723D0E9EEBB977C658B1A39','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(77,'phone',X'6621277AB784F2B8596C003F5E41D75B','+15550100119');
INSERT INTO "ledger_words" VALUES(77,'text',X'4FF6B64E547B8430BF2E4CEE377F42D6','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(78,'phone',X'F9127DC42892C6E935A8E2DAE0A333BE','+15550100119');
INSERT INTO "ledger_words" VALUES(78,'text',X'7D11FABDE9453349CFE74209CAD52ED5','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(79,'by',X'DEC0241B0CC469562057C16BB6D3DBE7','ana');
INSERT INTO "ledger_words" VALUES(79,'phone',X'3EBEFD87B5A95DFA71DD2DACF886CBCB','+15550100104');
INSERT INTO "ledger_words" VALUES(79,'text',X'6F9E07147AF7C33F91C8DB897FB58125','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(80,'phone',X'FAB0DDC0634C9473502EDD0447F94550','+15550100104');
INSERT INTO "ledger_words" VALUES(80,'text',X'A986F31B246F503827469FF34ED06BC8','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(81,'by',X'4314B60C23784674B715DCDACC5EE12C','ana');
INSERT INTO "ledger_words" VALUES(81,'phone',X'2E333516E2682FBEACEEA139E5E25005','+15550100116');
INSERT INTO "ledger_words" VALUES(81,'text',X'6C39854754B1A30A28049D44FEBC1AC5','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(82,'phone',X'753EDD80F451E596D120DC8FFA748725','+15550100116');
INSERT INTO "ledger_words" VALUES(82,'text',X'F47F7D74795A743F124F8F5B352961FF','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(83,'by',X'269D0682F5F3E7D41572CF8A9DE6E43E','ana');
INSERT INTO "ledger_words" VALUES(83,'phone',X'5CB2B795C7C583DC012B3B3573C5C561','+15550100117');
INSERT INTO "ledger_words" VALUES(83,'text',X'C49E5724F243A31D3963626ED7E08795','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(84,'by',X'C348010998032A821C6E6596A53C5BD6','ana');
INSERT INTO "ledger_words" VALUES(84,'phone',X'F2198090E09BECDE419182998869CAAB','+15550100118');
INSERT INTO "ledger_words" VALUES(84,'text',X'DA36DCE0E551ABC7770E29312493B196','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
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
INSERT INTO "messages" VALUES(1,'683f8951-5539-4073-8607-7bbb983bf901','out','invite','sent',15,'+15550100115','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1780326000000,1780326010000,NULL,1780326010000,1,1780326005000,NULL,1,NULL,NULL,NULL,NULL,NULL,1,0,0);
INSERT INTO "messages" VALUES(2,'a3e06c0a-5df7-4f18-be35-a9a5d99522d3','out','invite','delivered',1,'+15550100101','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017270000,1781017330000,NULL,1781017330000,2,1781017275000,NULL,2,NULL,NULL,NULL,NULL,NULL,3,0,0);
INSERT INTO "messages" VALUES(3,'d1304e02-f8fa-47e1-80f0-b09b2b990bb0','in','inbound','received',1,'+15550100101','Yes please','main',1781017330000,1781017330000,1781017330000,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes” after removing courtesies',6,0,0);
INSERT INTO "messages" VALUES(4,'1b067504-a1e4-4b86-a1d1-61bbdca2824a','out','reply','sent',1,'+15550100101','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781017330000,1781017330000,NULL,1781017330000,2,1781017330000,NULL,3,NULL,3,NULL,NULL,NULL,8,0,0);
INSERT INTO "messages" VALUES(5,'0396c82f-d2d5-46d4-a41a-941e7feea315','out','staff','sent',1,'+15550100101','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.','main',1781017390000,1781017390000,NULL,1781017390000,NULL,1781017390000,NULL,4,NULL,NULL,'ana',NULL,NULL,10,0,0);
INSERT INTO "messages" VALUES(6,'48bbe5c2-7c9e-457c-a332-fb4e95227313','out','invite','sent',2,'+15550100102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017450000,1781017510000,NULL,1781017510000,3,1781017455000,NULL,5,NULL,NULL,NULL,NULL,NULL,12,0,0);
INSERT INTO "messages" VALUES(7,'8c58e02f-e716-4ea0-add2-0bee09cfe8e9','in','inbound','received',2,'+15550100102','No','main',1781017510000,1781017510000,1781017510000,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'no','whole message is “no”',14,0,0);
INSERT INTO "messages" VALUES(8,'c8edfe68-de9a-4126-a1f6-c2201852e10f','out','confirmation','sent',2,'+15550100102','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.','main',1781017510000,1781017510000,NULL,1781017510000,3,1781017510000,1781017810000,6,NULL,7,NULL,NULL,NULL,16,0,0);
INSERT INTO "messages" VALUES(9,'bfcda4b0-e257-4113-a202-fa76bb2be466','out','invite','sent',3,'+15550100103','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017570000,1781017630000,NULL,1781017630000,4,1781017575000,NULL,7,NULL,NULL,NULL,NULL,NULL,18,0,0);
INSERT INTO "messages" VALUES(10,'a14c5126-54a8-422b-b6cc-2d248468e107','in','inbound','received',3,'+15550100103','STOP','main',1781017630000,1781017630000,1781017630000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',20,0,0);
INSERT INTO "messages" VALUES(11,'dd6b0455-605f-4a70-87c9-fd0ed026976e','out','confirmation','sent',3,'+15550100103','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781017630000,1781017630000,NULL,1781017630000,NULL,1781017630000,1781017930000,8,NULL,10,NULL,NULL,NULL,22,0,0);
INSERT INTO "messages" VALUES(12,'63c497af-07eb-4531-893b-e056a050f6c9','out','invite','in_doubt',5,'+15550100105','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017690000,1781017750000,NULL,1781017750000,5,1781017695000,NULL,9,NULL,NULL,NULL,NULL,NULL,24,0,0);
INSERT INTO "messages" VALUES(13,'15a4b468-8e7d-4b98-b56d-d4a1e6f7bddb','out','invite','in_doubt',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017750000,1781017870000,NULL,1781017810000,6,1781017755000,NULL,10,'The invite was replaced by a new one.',NULL,NULL,NULL,NULL,26,0,0);
INSERT INTO "messages" VALUES(14,'fcfb37ab-4797-4e81-952b-e86c555ccbf0','out','invite','sent',13,'+15550100113','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017810000,1781017930000,NULL,1781017870000,7,1781017815000,NULL,11,NULL,NULL,NULL,NULL,NULL,28,0,0);
INSERT INTO "messages" VALUES(15,'d1b0251a-fa64-41d7-9e13-54960b912690','out','invite','sent',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017870000,1781017930000,NULL,1781017930000,8,1781017875000,NULL,12,NULL,NULL,NULL,NULL,NULL,30,0,0);
INSERT INTO "messages" VALUES(16,'32d3c400-a11c-4cc0-9e91-ba4b84936ee0','out','invite','failed',6,'+15550100106','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017990000,1781032450000,NULL,NULL,9,1781017995000,NULL,13,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.',NULL,NULL,NULL,NULL,34,0,0);
INSERT INTO "messages" VALUES(17,'95bcaef1-8e83-434c-aade-b2c0bcdb1259','out','invite','withdrawn',7,'+15550100107','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036110000,1781036110000,NULL,NULL,10,1781036115000,NULL,14,'Taken back before it left.',NULL,NULL,NULL,NULL,36,0,0);
INSERT INTO "messages" VALUES(18,'7a1052d0-58cd-4414-9593-0dcfb1ea435a','out','invite','suppressed',8,'+15550100108','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036170000,1781036170000,NULL,NULL,11,1781036175000,NULL,15,'They asked us to stop.',NULL,NULL,NULL,NULL,38,0,0);
INSERT INTO "messages" VALUES(19,'de9bf358-5c02-44bb-beec-33c8a89ec7be','in','inbound','received',8,'+15550100108','STOP','main',1781036170000,1781036170000,1781036170000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',39,0,0);
INSERT INTO "messages" VALUES(20,'1aa9eadc-ba8a-49ba-8326-0a96d4708f85','out','confirmation','sent',8,'+15550100108','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036170000,1781036170000,NULL,1781036170000,NULL,1781036170000,1781036470000,16,NULL,19,NULL,NULL,NULL,42,0,0);
INSERT INTO "messages" VALUES(21,'e0d47bf7-79c4-4a01-b0fe-f676cc3d09fa','out','invite','sent',9,'+15550100109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036230000,1781036290000,NULL,1781036290000,12,1781036235000,NULL,17,NULL,NULL,NULL,NULL,NULL,44,0,0);
INSERT INTO "messages" VALUES(22,'f842e0b9-f6b2-47d9-8503-62331c7d442d','in','inbound','received',9,'+15550100109','Who is this and why do you ask me?','main',1781036290000,1781036290000,1781036290000,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',46,0,0);
INSERT INTO "messages" VALUES(23,'fc4f092c-d847-48bb-ace9-3b098923e27b','out','reply','sent',9,'+15550100109','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036290000,1781036290000,NULL,1781036290000,12,1781036290000,NULL,18,NULL,22,NULL,NULL,NULL,47,0,0);
INSERT INTO "messages" VALUES(24,'2e463be4-b62e-475e-84cb-912e54607204','out','invite','sent',10,'+15550100110','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036350000,1781036410000,NULL,1781036410000,13,1781036355000,NULL,19,NULL,NULL,NULL,NULL,NULL,49,0,0);
INSERT INTO "messages" VALUES(25,'90686fc1-6073-4de1-9401-6d01e28330fa','in','inbound','received',10,'+15550100110','What would you text me about?','main',1781036410000,1781036410000,1781036410000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',51,0,0);
INSERT INTO "messages" VALUES(26,'3a4ebd7c-48f2-4eb9-a7a0-64457ac92c73','out','reply','sent',10,'+15550100110','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036410000,1781036410000,NULL,1781036410000,13,1781036410000,NULL,20,NULL,25,NULL,NULL,NULL,52,0,0);
INSERT INTO "messages" VALUES(27,'d053aa02-03a3-4c31-923e-8d2f9ecaa1b1','in','inbound','received',10,'+15550100110','Yes','main',1781036470000,1781036470000,1781036470000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',54,0,0);
INSERT INTO "messages" VALUES(28,'eec50148-8c26-4de6-a5a6-b4f357da8070','out','reply','sent',10,'+15550100110','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036470000,1781036470000,NULL,1781036470000,13,1781036470000,NULL,21,NULL,27,NULL,NULL,NULL,56,0,0);
INSERT INTO "messages" VALUES(29,'6abab7b1-c575-47d5-834c-17826cc92b0c','out','invite','undelivered',11,'+15550100111','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036530000,1781036590000,NULL,1781036590000,14,1781036535000,NULL,22,NULL,NULL,NULL,NULL,NULL,58,0,0);
INSERT INTO "messages" VALUES(30,'6112e491-c89a-41f5-890c-162aa7b3ed1b','in','inbound','received',14,'+15550100114','STOP','main',1781036650000,1781036650000,1781036650000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',61,0,0);
INSERT INTO "messages" VALUES(31,'4d16fc93-2aa9-4cf4-acd3-826576fdbf2e','out','confirmation','sent',14,'+15550100114','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036650000,1781036650000,NULL,1781036650000,NULL,1781036650000,1781036950000,23,NULL,30,NULL,NULL,NULL,63,0,0);
INSERT INTO "messages" VALUES(32,'1c80b0dc-d72e-42c4-bee8-eac178286e91','in','inbound','received',14,'+15550100114','START','main',1781036710000,1781036710000,1781036710000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'start','whole message is “start”',65,0,0);
INSERT INTO "messages" VALUES(33,'d0628ff4-da6d-4b58-82d9-93cc3620be47','in','inbound','received',21,'+15550100199','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.','main',1781036770000,1781036770000,1781036770000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','is none of the answers we know',68,0,0);
INSERT INTO "messages" VALUES(34,'35c6b1f5-441e-42e1-a119-911076723da4','out','invite','sent',19,'+15550100119','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036830000,1781036890000,NULL,1781036890000,15,1781036835000,NULL,24,NULL,NULL,NULL,NULL,NULL,69,0,0);
INSERT INTO "messages" VALUES(35,'167ae9d5-ffaf-4b1b-8684-90fdbb6ca077','in','inbound','received',19,'+15550100119','yes','main',1781036890000,1781036890000,1781036890000,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',71,0,0);
INSERT INTO "messages" VALUES(36,'31d873a7-8eaf-4efe-b644-6c005332c658','out','reply','sent',19,'+15550100119','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036890000,1781036890000,NULL,1781036890000,15,1781036890000,NULL,25,NULL,35,NULL,NULL,NULL,73,0,0);
INSERT INTO "messages" VALUES(37,'a3e5240d-4c14-452f-bcd2-2839c5beab1c','in','inbound','received',19,'+15550100119','STOP','main',1781036950000,1781036950000,1781036950000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',75,0,0);
INSERT INTO "messages" VALUES(38,'bb66bbc5-44e3-41ec-a15f-40b82511fc45','out','confirmation','sent',19,'+15550100119','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036950000,1781036950000,NULL,1781036950000,NULL,1781036950000,1781037250000,26,NULL,37,NULL,NULL,NULL,77,0,0);
INSERT INTO "messages" VALUES(39,'ba3391b2-bc9c-46f1-8148-aa63d85f6a00','out','invite','sent',4,'+15550100104','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037190000,1781037250000,NULL,1781037250000,16,1781037195000,NULL,27,NULL,NULL,NULL,NULL,NULL,79,0,0);
INSERT INTO "messages" VALUES(40,'3db9ac3b-e66d-445e-9cb5-af47bd8b23b0','out','invite','sent',16,'+15550100116','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037250000,1781037310000,NULL,1781037310000,17,1781037255000,NULL,28,NULL,NULL,NULL,NULL,NULL,81,0,0);
INSERT INTO "messages" VALUES(41,'01a3b217-0591-4e96-8218-dbc253559388','out','invite','sending',17,'+15550100117','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037310000,1781037370000,NULL,NULL,18,1781037315000,NULL,29,NULL,NULL,NULL,NULL,NULL,83,0,0);
INSERT INTO "messages" VALUES(42,'7d059d65-533e-42ad-b22b-ac95e12b8d4e','out','invite','queued',18,'+15550100118','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
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
INSERT INTO "modem_health" VALUES('main',1781017330000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017390000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017450000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017630000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017810000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017870000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017930000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017990000,'ready',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "runs" VALUES(1,'aeeb4bb9-49ea-4732-b62b-b90ddac5198b',15,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','expired',0,1780326000000,1781017330000,1781017330000,NULL,1780930800000);
INSERT INTO "runs" VALUES(2,'0a71f89b-9e62-44ff-8a7c-3add1290e7bc',1,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781017270000,1781017330000,1781017330000,NULL,NULL);
INSERT INTO "runs" VALUES(3,'4ccb14f6-e347-411b-93d6-90a15db9d4c4',2,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"No","category":"N"}}}','completed',1,1781017450000,1781017510000,1781017510000,NULL,NULL);
INSERT INTO "runs" VALUES(4,'521dd3bb-e988-484c-a86d-49c04ebc19b4',3,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017570000,1781017630000,1781017630000,NULL,1781622370000);
INSERT INTO "runs" VALUES(5,'de2c8446-f215-469f-b6c1-0896e2645547',5,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017690000,1781017690000,NULL,NULL,1781622490000);
INSERT INTO "runs" VALUES(6,'366b9af0-f33f-4cfc-a081-275564deecc5',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017750000,1781017930000,1781017930000,NULL,1781622550000);
INSERT INTO "runs" VALUES(7,'71dbb3d1-50c9-4972-9e42-e554abdbc769',13,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017810000,1781017810000,NULL,NULL,1781622610000);
INSERT INTO "runs" VALUES(8,'d5e8a336-32fe-4ac7-9ddd-7c1b014c663a',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017870000,1781017870000,NULL,NULL,1781622670000);
INSERT INTO "runs" VALUES(9,'e9b79136-5dcd-4f8e-b99e-f467d2e12b81',6,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017990000,1781032450000,1781032450000,NULL,1781622790000);
INSERT INTO "runs" VALUES(10,'a2250056-93b4-4374-a257-9c8b8c343fe6',7,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036110000,1781036110000,1781036110000,NULL,1781640910000);
INSERT INTO "runs" VALUES(11,'793fd07d-fd6d-4bf1-b759-d0c8b9ab324c',8,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036170000,1781036170000,1781036170000,NULL,1781640970000);
INSERT INTO "runs" VALUES(12,'8ebede40-0ba8-49ea-8810-733dde1bf5cd',9,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000004","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Who is this and why do you ask me?","category":"Other"}}}','waiting',1,1781036230000,1781036290000,NULL,NULL,1781641090000);
INSERT INTO "runs" VALUES(13,'56106858-df45-4e51-b625-78584ae990e5',10,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781036350000,1781036470000,1781036470000,NULL,NULL);
INSERT INTO "runs" VALUES(14,'a6abc265-5482-4882-8b7d-942117be8c29',11,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036530000,1781036590000,1781036590000,NULL,1781641330000);
INSERT INTO "runs" VALUES(15,'15204ae0-8b6c-4322-be23-52473d6095a5',19,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"yes","category":"Y"}}}','completed',1,1781036830000,1781036890000,1781036890000,NULL,NULL);
INSERT INTO "runs" VALUES(16,'7ac3d691-68b0-4ad0-94ee-806fea5fc9c5',4,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037190000,1781037190000,NULL,NULL,1781641990000);
INSERT INTO "runs" VALUES(17,'cbd826b0-bc83-424d-ae6d-4824a637a251',16,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037250000,1781037250000,NULL,NULL,1781642050000);
INSERT INTO "runs" VALUES(18,'de40bfcc-0cfb-4980-8783-b6d595efbec8',17,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037310000,1781037310000,NULL,NULL,1781642110000);
INSERT INTO "runs" VALUES(19,'0abacaec-0fe8-45c6-8f03-160ee9f248c5',18,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037370000,1781037370000,NULL,NULL,1781642170000);
CREATE TABLE sessions (
  hash       BLOB PRIMARY KEY,               -- SHA-256 of the session id
  record     BLOB NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "tokens" (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  role       TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  hash       BLOB NOT NULL UNIQUE,           -- SHA-256 of the token
  created_at INTEGER NOT NULL
) STRICT;
INSERT INTO "tokens" VALUES(1,1,'viewer',X'9A8AF3DC06793CF4DEE759DD7EF581BB4BF1024F8EB9E4C4263036767CF3315C',1795790237366);
CREATE TABLE users (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  role          TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;
INSERT INTO "users" VALUES(1,'ana','admin','$argon2id$v=19$m=19456,t=2,p=1$33fyKcOTgJRmsb/CkX4ytw$L/tpmQ7PZOM2DEA0N6qf8pA25PZmi7JfGfX6Il6xskE',1795790235011);
INSERT INTO "users" VALUES(2,'ben','viewer','$argon2id$v=19$m=19456,t=2,p=1$210VMtdyo09DAgz2ArtE8g$4wDX0mAIbu6CuIg6pfzzU8aXjG1vUSfBMp/6DTKgtMo',1795790237320);
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
CREATE INDEX reviews_open ON reviews (id) WHERE closed_at IS NULL;
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tokens',1);
COMMIT;
PRAGMA user_version = 4;
