-- token: 95290bcf90e9c4b628cdfb3c2e764ef69c25cd7a169b4ca0925112707e3f6a55
-- Schema 5 as commit 084387a made and filled it: its own gateway played the life of a house that README.md beside this
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
INSERT INTO "contacts" VALUES(1,'64054b1e-7669-4a33-aa13-7e93ecf807f1','Maria Lopez','+15550100101','','main',1780326000000,1781017330000,NULL);
INSERT INTO "contacts" VALUES(2,'384c4058-793e-43ec-ab6d-13117cf36110','Noor Haddad','+15550100102','','main',1780326000000,1781017510000,NULL);
INSERT INTO "contacts" VALUES(3,'6032b19e-ab3d-456c-96e0-d9346c83b2bc','Sam Stone','+15550100103','','main',1780326000000,1781017630000,NULL);
INSERT INTO "contacts" VALUES(4,'5265e79a-b0f5-4ac4-b3cd-bdd4ca988522','Dana Quiet','+15550100104','','main',1780326000000,1781037190000,NULL);
INSERT INTO "contacts" VALUES(5,'e0ac0c20-09a4-41dc-a42b-f3a50c66c175','Eve Doubt','+15550100105','','main',1780326000000,1781017690000,NULL);
INSERT INTO "contacts" VALUES(6,'ef9d8612-efb1-430f-a5d9-1800fc86e1a6','Frank Fail','+15550100106','',NULL,1780326000000,1781032450000,NULL);
INSERT INTO "contacts" VALUES(7,'b675d77a-2144-467e-a5bc-bd055c9b596c','Gus Undone','+15550100107','',NULL,1780326000000,1781036110000,NULL);
INSERT INTO "contacts" VALUES(8,'33ea44d6-3337-4821-babc-bd3543d0bf8e','Hana Early','+15550100108','','main',1780326000000,1781036170000,NULL);
INSERT INTO "contacts" VALUES(9,'0fe99063-9825-4189-a583-f365d2effa40','Ines Unclear','+15550100109','','main',1780326000000,1781036290000,NULL);
INSERT INTO "contacts" VALUES(10,'a24eca8a-420f-4b57-a9d0-67180b47306e','Jo Later','+15550100110','','main',1780326000000,1781036470000,NULL);
INSERT INTO "contacts" VALUES(11,'25377966-b91a-4479-8329-cfb050a9e5fa','Lee Lost','+15550100111','','main',1780326000000,1781036590000,NULL);
INSERT INTO "contacts" VALUES(12,'8e6facfe-979c-4ebe-84e2-f547e35b6320','Mo Again','+15550100112','','main',1780326000000,1781017930000,NULL);
INSERT INTO "contacts" VALUES(13,'ec854b70-bc0a-482f-8ae4-593b055a4874','Ned Arrived','+15550100113','','main',1780326000000,1781017810000,NULL);
INSERT INTO "contacts" VALUES(14,'87c1609b-85bb-4746-bc3f-f7c4342b2e1a','Olga Lifted','+15550100114','','main',1780326000000,1781036710000,NULL);
INSERT INTO "contacts" VALUES(15,'83ed014e-e15c-4714-979b-73631a596561','Pat Expired','+15550100115','','main',1780326000000,1781017270000,NULL);
INSERT INTO "contacts" VALUES(16,'401380b9-f39e-4912-bbdd-35bbf716b5da','Quinn Waits','+15550100116','','main',1780326000000,1781037250000,NULL);
INSERT INTO "contacts" VALUES(17,'3948bf6b-31d1-4e54-bcc1-731c28574939','Rae Claimed','+15550100117','','main',1780326000000,1781037310000,NULL);
INSERT INTO "contacts" VALUES(18,'005f3100-4210-4a5f-ae80-a7499347ca2e','Ted Held','+15550100118','',NULL,1780326000000,1781037370000,NULL);
INSERT INTO "contacts" VALUES(19,'6c44967f-da47-4ecf-b1de-0b936bbf5c56','Ula Forgotten','+15550100119','','main',1780326000000,1781036950000,NULL);
INSERT INTO "contacts" VALUES(20,'80cdaafc-4eb7-4a61-992f-0f32bda5645a','Vic Deleted','+15550100120','',NULL,1780326000000,1780326000000,NULL);
INSERT INTO "contacts" VALUES(21,'6aa1ed26-3fa6-4671-845f-3c3e3e021cdc','','+15550100199','','main',1781036770000,1781036770000,NULL);
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
INSERT INTO "groups" VALUES(1,'aad3eae0-1068-462f-99c4-f4388967c214','Opted-In','opted_in',1780326000000);
INSERT INTO "groups" VALUES(2,'67a08583-4756-4c13-868d-58b01d8053bf','Opted-Out','opted_out',1780326000000);
INSERT INTO "groups" VALUES(3,'a23c6616-51a9-401b-b4fa-e246a33ecb6c','Spring list','static',1780326000000);
INSERT INTO "groups" VALUES(4,'031e09d3-a4a9-4b45-84c5-a2ef66effd04','Autumn list','static',1780326000000);
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
INSERT INTO "invites" VALUES(1,'8f0946be-0d2b-42ed-a980-9d6ea53641df',15,'+15550100115',1,1,4,1,1,'ana','panel',1780326000000,NULL,NULL,NULL,1,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(2,'4475050f-d541-4c50-a6f3-e08ecab86e47',1,'+15550100101',1,1,3,2,2,'ana','panel',1781017270000,1781017330000,1781017330000,'yes',3,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(3,'6dae4cdf-2990-48ec-8cbc-a420d64d67c5',2,'+15550100102',1,1,3,3,6,'ana','panel',1781017450000,1781017510000,1781017510000,'no',12,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(4,'3b206a7a-1933-491b-9bd0-8b11f985205b',3,'+15550100103',1,1,3,4,9,'ana','panel',1781017570000,1781017630000,1781017630000,'stopped',18,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(5,'694ffe27-ee72-413b-b139-107a7e59808a',5,'+15550100105',1,1,3,5,12,'ana','panel',1781017690000,NULL,NULL,NULL,24,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(6,'e1c352d2-0cf8-4800-87f8-29546e1f1c8a',12,'+15550100112',1,1,4,6,13,'ana','panel',1781017750000,NULL,1781017870000,'replaced',26,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(7,'d73f7af5-44ed-4ca8-8f1c-420c470b1a75',13,'+15550100113',1,1,4,7,14,'ana','panel',1781017810000,NULL,NULL,NULL,28,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(8,'253a894e-c58e-4f59-bcc1-eb4784dcf7ea',12,'+15550100112',1,1,4,8,15,'ana','panel',1781017870000,NULL,NULL,NULL,30,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(9,'a6583b6b-d8e4-4668-956a-e3154367c04a',6,'+15550100106',1,1,3,9,16,'ana','panel',1781017990000,NULL,1781032450000,'failed',34,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(10,'10b5cc84-4318-440e-830b-019011ba8731',7,'+15550100107',1,1,3,10,17,'ana','panel',1781036110000,NULL,1781036110000,'withdrawn',36,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(11,'8851f828-b9a2-40f0-92ee-ecc3e22f0b01',8,'+15550100108',1,1,3,11,18,'ana','panel',1781036170000,NULL,1781036170000,'suppressed',38,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(12,'80900700-7d73-4315-a1bf-f17ca242ae64',9,'+15550100109',1,1,4,12,21,'ana','panel',1781036230000,NULL,NULL,NULL,44,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(13,'dc931c39-d53d-402e-808a-45b4e2faab6a',10,'+15550100110',1,1,4,13,24,'ana','panel',1781036350000,1781036470000,1781036470000,'yes',49,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(14,'d9f91b96-c5f1-4d47-b095-ef506cada5b3',11,'+15550100111',1,1,4,14,29,'ana','panel',1781036530000,NULL,1781036590000,'undelivered',58,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(15,'623a8f64-c305-4c6e-829d-05aaadad5988',19,'+15550100119',1,1,4,15,34,'ana','panel',1781036830000,1781036890000,1781036950000,'stopped',69,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(16,'07a3c0ea-4314-47f5-88c6-0e7b8d44290f',4,'+15550100104',1,1,3,16,39,'ana','panel',1781037190000,NULL,NULL,NULL,79,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(17,'37897414-9b39-473c-b6c9-4ea553c59453',16,'+15550100116',1,1,4,17,40,'ana','panel',1781037250000,NULL,NULL,NULL,81,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(18,'84df94cc-d06d-4b6d-913f-c63001606286',17,'+15550100117',1,1,4,18,41,'ana','panel',1781037310000,NULL,NULL,NULL,83,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(19,'68f63403-3fbc-490c-a35b-994a76490df4',18,'+15550100118',1,1,4,19,42,'ana','panel',1781037370000,NULL,NULL,NULL,84,'{"restart_participants":true,"exclude_active":false,"params":null}');
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
INSERT INTO "ledger" VALUES(1,1780326000000,'invite.approved','{"at":1780326000000,"by":"sha256:ed3e7c0a11baded338096b4781b431730c79be66f4ffe11620185c4fe2b1dafb","contact":"83ed014e-e15c-4714-979b-73631a596561","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"8f0946be-0d2b-42ed-a980-9d6ea53641df","kind":"invite.approved","phone":"sha256:3c50fb905db7da7a16d1df55e56f8ba58c7ae54ef8ea00f3e8b552546aabf676","revision":1,"seq":1,"text":"sha256:a8bca275e885da10801bb5daebc45c5fc04110c57cdce33bcb42b513bb2f967d","via":"panel"}',X'55F8F144173CFB69BC0DEC9E2556805F77C10B6111A238FAFBEFD7899701E826');
INSERT INTO "ledger" VALUES(2,1780326010000,'message.state','{"at":1780326010000,"cause":"","kind":"message.state","message":1,"phone":"sha256:8579eeef7747c838fcdb2106a2102a3d2245bbc5f8d151d697092d63cf0bf5f5","seq":2,"state":"sent","text":"sha256:6d07130f44afe7ace14516b14c3fb06ae8ec763b26daf7cd1512a3bb620653f3"}',X'857AE3950B23BC5B0BFB7E21C4860F60886F4388679005C34661180263674869');
INSERT INTO "ledger" VALUES(3,1781017270000,'invite.approved','{"at":1781017270000,"by":"sha256:acaaaa1c39a69164143a79fc94555a619850305e68c9b106634bda3d7f80f885","contact":"64054b1e-7669-4a33-aa13-7e93ecf807f1","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"4475050f-d541-4c50-a6f3-e08ecab86e47","kind":"invite.approved","phone":"sha256:125228bd6a062ceded477840a5adf8957217a534165776d4dbb924df103230d5","revision":1,"seq":3,"text":"sha256:a177e4f0216b891a87687ae7d2ad27b2d8ec758ef6454c3ada45fbe077bbf582","via":"panel"}',X'FD9C85EACF31C009857D12ED0A6E8EDDB3536783BCA7A702FE02BDE3CF9B95E1');
INSERT INTO "ledger" VALUES(4,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":2,"phone":"sha256:a4180cf13c5aa8e61c6e67a6889157e0389978fda974079546dc3dd51f7df4f8","seq":4,"state":"sent","text":"sha256:057b43810047930c2b63d80947e0440172cdd12436af7307f6bb35536be68670"}',X'0AE0F90DC14E109D76A6183C6DE109BC333EDB14B50FB88CE082CE7DDA74B851');
INSERT INTO "ledger" VALUES(5,1781017330000,'message.proven','{"at":1781017330000,"cause":"The network delivered it.","kind":"message.proven","message":2,"part":2,"phone":"sha256:a8d4867f1bdd76bfdba03f4e76d03f6cbe753ee7bfa0662d421815fcc11ec33d","seq":5,"state":"delivered"}',X'F15AF908AF0546DC441F36AF34442F9F7B0F03864E273BA902178C16F610326F');
INSERT INTO "ledger" VALUES(6,1781017330000,'message.received','{"at":1781017330000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781017330000,"phone":"sha256:d43d58737deceff702b34c2536454af82834b21a8040e0d7c18967e76fb9b2e4","seq":6,"text":"sha256:5ececc972f0be8e19d7d35a5a8db62ab0ca9901235a858446f5e693172fbf4b2"}',X'C7CCA631A139829A762240299881CCDEF0BA48F4A10384B6366D5556534492EF');
INSERT INTO "ledger" VALUES(7,1781017330000,'consent','{"at":1781017330000,"contact":"64054b1e-7669-4a33-aa13-7e93ecf807f1","kind":"consent","message":3,"phone":"sha256:9189bdb9ebac86faac352146d489fd02d1467537366e5bf0ac7ee3c7f298499d","seq":7,"state":"granted","why":"sha256:3b214ef17a08cbc9e7681a3e8093996c08babe06ef9668045318c82f56bf414d"}',X'8E41DF2DCAE94F1EF786AAF96835E1C962772EF856DDB380B6A44416332F747A');
INSERT INTO "ledger" VALUES(8,1781017330000,'message.queued','{"answers":3,"at":1781017330000,"kind":"message.queued","phone":"sha256:c5b2fee3d0d94d186c6f120ac48f3cf6f1ab106f5a2c4134af140d129c265bac","seq":8,"text":"sha256:5442de3f92d3ea4c9135ee730da6c06bdab7cb45e06308e5612ebb521812e115"}',X'8AB5A7F9809A377D61A9DD71219F1134E8CCBDD83F831242305885895C0FFDDF');
INSERT INTO "ledger" VALUES(9,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":4,"phone":"sha256:66a087549e2ad3ec492982316f9277dad419e8233fc288014d92b46cbb37ccc9","seq":9,"state":"sent","text":"sha256:fb98b112646cf1e0392b9aeeda57d35fae712d683894dd81fc2f1a9d7367e7d7"}',X'71489C161EA659F57AD0E1B3FCD6CC39672F56BF5493E8D7B673F719A48CD6C8');
INSERT INTO "ledger" VALUES(10,1781017390000,'message.written','{"at":1781017390000,"by":"sha256:26ee79847b23e52f184ee7daf089b600f38a68f69db0f576e80f25737feeb117","kind":"message.written","phone":"sha256:430e4ca577bb61600c6e891afd7667afc4e50cd54c719314e73811b90fd37658","seq":10,"text":"sha256:333b9392cecaade3c25f31d56a6f64f0528df772fdf4810d22e2cb050dbd0e25","via":"panel"}',X'10057180A6D429F5F582769E96C55B8893407B036F39BFB2E07EB3C694E8E293');
INSERT INTO "ledger" VALUES(11,1781017390000,'message.state','{"at":1781017390000,"cause":"","kind":"message.state","message":5,"phone":"sha256:1d6f53b098d88f5173e3111cc9b052b7c8ead0f29ca9521e5d6f448d74b1be2b","seq":11,"state":"sent","text":"sha256:208eabbad6877e106fc642fbc4bada9470ca5b1cd2fcf2862a43104777583c66"}',X'97D62C1B1E109DEF593D720FCBE3D00D421C43D64B625B1582303B33AD8A9657');
INSERT INTO "ledger" VALUES(12,1781017450000,'invite.approved','{"at":1781017450000,"by":"sha256:6d6e98c3096b41963f310ec4129a99335280edbd3e39047bd1eb534264c1bb90","contact":"384c4058-793e-43ec-ab6d-13117cf36110","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6dae4cdf-2990-48ec-8cbc-a420d64d67c5","kind":"invite.approved","phone":"sha256:1e59cdff754baf5b869c763782d32ec28a33ef49b916b54b412b0e1303ed4bc0","revision":1,"seq":12,"text":"sha256:9dbb3bee805e5cdccae5077c229c864b41de661a55dd1b14b68703c6dbb5b0d2","via":"panel"}',X'F92B63BD6C837A8010E79FF98E58AAF7E609110CF7691A78ED520A5E5A192485');
INSERT INTO "ledger" VALUES(13,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":6,"phone":"sha256:e4c77a959dcc3c9964a025b29d17fcc2d6268c1608a6c69bba974ed3ca529fc5","seq":13,"state":"sent","text":"sha256:84cb6ed28538a9056f3cdabe23de69bbca3f34c9f233344a8a064cacf6c6db0f"}',X'1685B672F2DBCC57C15246900385D4EBA2CB9B071EFA3C00267550D37877EED3');
INSERT INTO "ledger" VALUES(14,1781017510000,'message.received','{"at":1781017510000,"intent":"no","kind":"message.received","modem":"main","network_at":1781017510000,"phone":"sha256:380e568277acd46b47ae883bba422d0932bd7bcf1ed05bc7f6186a3e15fb151e","seq":14,"text":"sha256:6b088a05ca3d1aaa2c5007ccfeedf6491b83abcc3bec27bdd9e44159a98a2403"}',X'208F1D0C0420FF712CBC053FED79B973161585FB939747C30A36E6F75ADD8F35');
INSERT INTO "ledger" VALUES(15,1781017510000,'consent','{"at":1781017510000,"contact":"384c4058-793e-43ec-ab6d-13117cf36110","kind":"consent","message":7,"phone":"sha256:089b1cfcbe67456a9a0f54fde027527edb312964918915dacf46d1519d4b2686","seq":15,"state":"refused","why":"sha256:0989ffffcbf47004a1cc57a68200ceb6f1d11a8aaa7de46fbc515f33e09df3a4"}',X'8F78BCDBEDA8FB842ED97B497E2363A929250E1F659BB327BA57F6F222ED1126');
INSERT INTO "ledger" VALUES(16,1781017510000,'message.queued','{"answers":7,"at":1781017510000,"kind":"message.queued","phone":"sha256:299192bd80e1356bea4bebab55096dadafafe653d71b6b6bb647facacf8149f5","seq":16,"text":"sha256:2cef3ec898223385fe666bbcf37d1a7fde1acb25416deb256bfda0f4e94888e5"}',X'8BB231B55E5BE6FFFF4FBE03766233D684A0F87EFCA908587CB0A74ACBF7352F');
INSERT INTO "ledger" VALUES(17,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":8,"phone":"sha256:0fbaa3502ddfef221af3875263a3d31a3001d090c24782fca6b7bfd406366c69","seq":17,"state":"sent","text":"sha256:57f9f8e2fb4d03a6ea76899d49397ad7808282cb659185709f960296fa06644b"}',X'0235B65664260F75C05575AFB651940146C376184178AED40385723CDB39C8D5');
INSERT INTO "ledger" VALUES(18,1781017570000,'invite.approved','{"at":1781017570000,"by":"sha256:ba714a551e9c0af7424bc93adfc42295e60e6a958fff566d9428520b6a2cc1be","contact":"6032b19e-ab3d-456c-96e0-d9346c83b2bc","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"3b206a7a-1933-491b-9bd0-8b11f985205b","kind":"invite.approved","phone":"sha256:1c6c2109ed55855fed20df37f9066880f17619719460667b54c93d6d198d40eb","revision":1,"seq":18,"text":"sha256:2de9536c24f9459c5c0b526ea68ff2e5b2e8130672ff62d0cc8c942ce2d213c8","via":"panel"}',X'1E6D9FED96294710FB564A3EBD7C185CE42FBFEE92D6CA619938371CE46FD032');
INSERT INTO "ledger" VALUES(19,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":9,"phone":"sha256:e0a325e9a6cf71c9958dead93350f2265417a0852de15b72e171813acb8ff0f6","seq":19,"state":"sent","text":"sha256:9648a6361e34f00ee6d44321513d8e7000f3c01a5d46ffb4375def993b81524f"}',X'06FE42DE0E9C56E77E8F681623E74D4BFBB8F12E63AF0BDB88CE1F1EE88CE52D');
INSERT INTO "ledger" VALUES(20,1781017630000,'message.received','{"at":1781017630000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781017630000,"phone":"sha256:de67adcd2cc358d60effe29a8b9fb3c4fa2549b682b6ea49c7b088be3d5ece76","seq":20,"text":"sha256:1697fea285ffae903188da1990b05ea330ae3e13a12a032dcb69d6e2510f9daa"}',X'86B6073E854957A8E9D114BF4612713507E57C140FDB631D114219A814F44CE8');
INSERT INTO "ledger" VALUES(21,1781017630000,'consent','{"at":1781017630000,"contact":"6032b19e-ab3d-456c-96e0-d9346c83b2bc","kind":"consent","message":10,"phone":"sha256:6bbd95cfbe4ce971660090f2fe75dbfba97b7f654f043094ceeb6ec3aeb2c7ca","seq":21,"state":"stopped","why":"sha256:9e26845fca1ebef1774e61268da4a8abc4542d6e7a33d6cfeb739483075f1036"}',X'E4E09C3FA7A690DE930C5761ABF8E1D2519517E4B33E0410E23E8F53B31B4391');
INSERT INTO "ledger" VALUES(22,1781017630000,'message.queued','{"answers":10,"at":1781017630000,"kind":"message.queued","phone":"sha256:348f933bf9a133b9081ce3fa309c6bd4f950d198cb599937abf67f226fb7fe6c","seq":22,"text":"sha256:03cc487b1bf63faffd6ef416025ab1f29ba6d7bc8c846519820763e82f1a3322"}',X'D673AF9E542C41D43B3C5EE2B9D33E03A7C57A3C7549D1EE31D685ED5DC0EFBF');
INSERT INTO "ledger" VALUES(23,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":11,"phone":"sha256:b2fdefc4b10f43318ff95c6e7a3725e5a68c8a10b5c8c353939d38d2998e2f19","seq":23,"state":"sent","text":"sha256:311dffba4d59d17aefe7544da530fdafc0a423cb98aed360ce844392191315c9"}',X'107F17D71AF5B14B21A72F03627170F8C98F7E0AAB38DF1F7E19217E15848351');
INSERT INTO "ledger" VALUES(24,1781017690000,'invite.approved','{"at":1781017690000,"by":"sha256:f60d83a54129c61dae11de27f412ebf752782d040c9752362ad93aa2d4b0052c","contact":"e0ac0c20-09a4-41dc-a42b-f3a50c66c175","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"694ffe27-ee72-413b-b139-107a7e59808a","kind":"invite.approved","phone":"sha256:b79077785a3a86f8625b532475ed4af08cae65251793ff9f902fe02fbe247c4b","revision":1,"seq":24,"text":"sha256:71cf826b441ea9b86782a2ad9ee77f8f13029a561cb442175bdf9e973f0e1cec","via":"panel"}',X'48FBC1A439329F15B9817B7A8EB99CB42104272D7C2689B79DBB942F1EB523F9');
INSERT INTO "ledger" VALUES(25,1781017750000,'message.state','{"at":1781017750000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":12,"phone":"sha256:5e4b5ba12af7e9fc7f6c43a7ea18f7dd8ea6755d79660400bba7879a0e506eb7","seq":25,"state":"in_doubt","text":"sha256:56edc724357e2c78d139f9e535fb9cf773b7f4b19835086882744fc0fcc313ce"}',X'87726CEB4BEACBCFDFA2EB72FAA5C64C4649EFFB1E969C80EFD6E85019F9A0DF');
INSERT INTO "ledger" VALUES(26,1781017750000,'invite.approved','{"at":1781017750000,"by":"sha256:fe7955a39a5a9c4b0254cb839b74368beeea595129d6fdddfa2be69d667d1b34","contact":"8e6facfe-979c-4ebe-84e2-f547e35b6320","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"e1c352d2-0cf8-4800-87f8-29546e1f1c8a","kind":"invite.approved","phone":"sha256:c920600ca0f2bc1ef7c94eccaf188bdb1fb90bb5642dbdaf4495c678eb2f97ad","revision":1,"seq":26,"text":"sha256:82465a82c5f75cfd80259be6c615d668938de0822b0ceb0973438bd2d3db789c","via":"panel"}',X'4D33F7FBAF56E88186D9FA14B51482EB9AF3005EE010935B42C65EFC14C26A3E');
INSERT INTO "ledger" VALUES(27,1781017810000,'message.state','{"at":1781017810000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":13,"phone":"sha256:22d34a646f6fb9313b4562d6c3977e37486f3cdbb457bd83bec9806f3f9dcc64","seq":27,"state":"in_doubt","text":"sha256:08ad86b0169153a8f7138e2b3021e62308605f106c4287f65362e9d90e6deb2a"}',X'CD8E8BCCEF35E2256973964AD8604478B6411AFDE3E7A2F7F0A228BE7739CF9C');
INSERT INTO "ledger" VALUES(28,1781017810000,'invite.approved','{"at":1781017810000,"by":"sha256:21d76dfa79ee864daa4f47043c5f22c766d08d21cb96280e1299e6c25bdc314d","contact":"ec854b70-bc0a-482f-8ae4-593b055a4874","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"d73f7af5-44ed-4ca8-8f1c-420c470b1a75","kind":"invite.approved","phone":"sha256:9af14c9447cda9c9869d44144c68d044b2224d6fd14d1b5e63000bf842e7f371","revision":1,"seq":28,"text":"sha256:ebf8e37d989f23b38328b4b22c288669023000cbc5776589ed7b460d8daa61e5","via":"panel"}',X'1BA8E6911F7366093B3FFE0CF93FB7458A44EAB420D32C0B8523A8CD115BADED');
INSERT INTO "ledger" VALUES(29,1781017870000,'message.state','{"at":1781017870000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":14,"phone":"sha256:716dac23f57ee32935fce54ffcd5711fa60fbba4ac52febf9e3a630cdf03dc6e","seq":29,"state":"in_doubt","text":"sha256:d4d76d5948473f348338898d558bfa28d33280fe47578d8af5b39ac93543ba43"}',X'04BB919B8B802A66A90CB946106C376B9C927356083E8B70386D70EF982F2F1C');
INSERT INTO "ledger" VALUES(30,1781017870000,'invite.approved','{"at":1781017870000,"by":"sha256:36c945532d0c95c62089cace859cb608547bb62605535ffca8aae140485d49de","contact":"8e6facfe-979c-4ebe-84e2-f547e35b6320","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"253a894e-c58e-4f59-bcc1-eb4784dcf7ea","kind":"invite.approved","phone":"sha256:1b7b4b0ca2f4ddfa0faf9b14659d09511b740dbe94e8ebe387cb36903e946627","revision":1,"seq":30,"text":"sha256:9f68acb6971fcd6f635c80330fff620664b1ed841251b0715af41ba6843cd437","via":"panel"}',X'4A719F27A18BF3120168DE20706853D3D4D0FBCCFF791CFCF0FAA2715489B22A');
INSERT INTO "ledger" VALUES(31,1781017870000,'invite.decided','{"at":1781017870000,"by":"sha256:38c1d81ff5d22ea25e01b40853e216f5fa87c84078e5f4b7b079f28c6b7a2901","decision":"invite again","invite":"e1c352d2-0cf8-4800-87f8-29546e1f1c8a","kind":"invite.decided","phone":"sha256:0ee6963d8e3d60d4a3bbe6af7e3174e7c87989d695ae450087e7f0b631d0de91","seq":31}',X'A994C47AE29DF105548F37CAB25B6353586CDC253351CC0E9319051332F608DC');
INSERT INTO "ledger" VALUES(32,1781017930000,'message.state','{"at":1781017930000,"cause":"","kind":"message.state","message":15,"phone":"sha256:8ae910bb0ebdc92c574b25e2eb553f78eb6fb76830dac4de51555addc825e270","seq":32,"state":"sent","text":"sha256:c8739c74b5448484aad9786c2ad2c359e0807a1ead60266a756c543b507995cd"}',X'FD4787AA60E3A2FE4AA6B99E959FAB0CE4E76B88253AA0D2F9E66F866A21395A');
INSERT INTO "ledger" VALUES(33,1781017930000,'invite.decided','{"at":1781017930000,"by":"sha256:1b9ddce3181d46d0bf9505a532e8e030236b9fbe04724cd0bcbce24e89499916","decision":"it arrived","invite":"d73f7af5-44ed-4ca8-8f1c-420c470b1a75","kind":"invite.decided","phone":"sha256:01c4a49ac4ab9e381eebfefe5b4859860d5fbd3a6a578b4951bac7c1b02d5f14","seq":33}',X'B95736B76F5227F532001BB28A003F8366703E33512B12D45B8F1E90BF23CA37');
INSERT INTO "ledger" VALUES(34,1781017990000,'invite.approved','{"at":1781017990000,"by":"sha256:e7deb26601254b3942ec4271713a93845053173c1eee2c7ef4cf47d36eb83da7","contact":"ef9d8612-efb1-430f-a5d9-1800fc86e1a6","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"a6583b6b-d8e4-4668-956a-e3154367c04a","kind":"invite.approved","phone":"sha256:854a0d56b620aa386cdd598f2dbc33ee078037fece19577d2d135aa32419fa94","revision":1,"seq":34,"text":"sha256:18ccb1b9d668ea73e6cbf546aaf54411f425d6d795ecffbfdcb19b662f0913db","via":"panel"}',X'CB4E49BCB08C6D3A01A8AAD10CA8BAE1757931FC17FFE29D2B0FF6C3385F788E');
INSERT INTO "ledger" VALUES(35,1781032450000,'message.state','{"at":1781032450000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":16,"phone":"sha256:cbc64b4830f680202d55a5ee1d997f0d479790666064de82a9d7ecfcbc40abcd","seq":35,"state":"failed","text":"sha256:0b033ea5328fe910ec34b15275cca685cfc61fba2286ecc53c60cb38f7d19e1b"}',X'F8943E6DCF3AC6125ED747467B4F4BD65B1728D27B20B12ACF87EC3EDE671409');
INSERT INTO "ledger" VALUES(36,1781036110000,'invite.approved','{"at":1781036110000,"by":"sha256:23e51bbf9e0ed12bb32c9bb2d68ae27fdfb86f8763175e32b06f7e7582b17fa9","contact":"b675d77a-2144-467e-a5bc-bd055c9b596c","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"10b5cc84-4318-440e-830b-019011ba8731","kind":"invite.approved","phone":"sha256:5e61d96f3d6bf2e47e1d21f31d766e63a9e771160ac425a9e164821c0940ea7e","revision":1,"seq":36,"text":"sha256:5b7aaa6bad657e9ba043d380ecf75e5c58c3d3f7a6d680ed0bea587abb941884","via":"panel"}',X'633926629380E38ACCE365710CCA1AA2F2C24E8432681A4DAB9467E336A2D274');
INSERT INTO "ledger" VALUES(37,1781036110000,'invite.withdrawn','{"at":1781036110000,"by":"sha256:247a3f78bcd53e22192ef358372aa5b4224fffde075693fbb6a7af97681f2c97","invite":"10b5cc84-4318-440e-830b-019011ba8731","kind":"invite.withdrawn","phone":"sha256:11eecb97c421e659aa2ad62e4b54778deb94a399bdafef80d88a3fc7d8db332b","reason":"taken back before it left","seq":37}',X'7CA0FD400F5A17043F390FE5CD82927BCB2BD1EBC56B25A562AE5D32C62DD023');
INSERT INTO "ledger" VALUES(38,1781036170000,'invite.approved','{"at":1781036170000,"by":"sha256:40149e1089f72487799650ec8d40d0bbe937d2ce55ef70224a73df05f8a28453","contact":"33ea44d6-3337-4821-babc-bd3543d0bf8e","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"8851f828-b9a2-40f0-92ee-ecc3e22f0b01","kind":"invite.approved","phone":"sha256:796f78ef2c367a01587b83b957090e45fae37341febb602c4ecbf574dd49d5eb","revision":1,"seq":38,"text":"sha256:39e9f8108e71dae1759f9f5c80d032e08b0fc4ac5b40a9c90fe5015b7b8391f7","via":"panel"}',X'1D1DA71C3930E0680581D7189EA60B54EBEEA0EF2D362D572FF23017171B0405');
INSERT INTO "ledger" VALUES(39,1781036170000,'message.received','{"at":1781036170000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036170000,"phone":"sha256:ed5ecef4b19919da7e834c7a322244513798ec9763c4590f4cf5388d92757b74","seq":39,"text":"sha256:4733148b640a66e5061c653ab467457e8490b226b177958937b56a690774b89a"}',X'5F5F0E58A5DEC00B33CF708946E07E77D123B1A34BF507492C9051A5A15AB9BE');
INSERT INTO "ledger" VALUES(40,1781036170000,'consent','{"at":1781036170000,"contact":"33ea44d6-3337-4821-babc-bd3543d0bf8e","kind":"consent","message":19,"phone":"sha256:b87178624a2b8022c0eb5ee2b23cceafaddc9ad9b49633c8a754e993a1e66aa0","seq":40,"state":"stopped","why":"sha256:9c8ac99bf69c8aa1f98d48d569e6892921f1f0e923b1bbe25cd070d5b0d74f54"}',X'27E5D8513BF9FB85788C9BE8B659F80624DDBE564FB0094DF6E2538603C27555');
INSERT INTO "ledger" VALUES(41,1781036170000,'message.state','{"at":1781036170000,"cause":"they asked us to stop","kind":"message.state","message":18,"phone":"sha256:111fd55937b006e384e115b7594423b1344dedcf08a50c31ad7e3844e55cc244","seq":41,"state":"suppressed"}',X'D181110E8D6083A2D09C6BC8B27245A71A62303D4C9D03AAEB1A2CF5AF9D445F');
INSERT INTO "ledger" VALUES(42,1781036170000,'message.queued','{"answers":19,"at":1781036170000,"kind":"message.queued","phone":"sha256:fda00a41a7ad799502ef9f87dee86960261b93d0030606fcca991c6adf09ffe1","seq":42,"text":"sha256:3302c9f9a76b2acb1a7f01eaaa22ad89dfc194c526ae633ae8d116af7eab096d"}',X'E932865E75A1CE7BC69E77229F32807B3E841C69DD59A829C18DDC71EA53BEE9');
INSERT INTO "ledger" VALUES(43,1781036170000,'message.state','{"at":1781036170000,"cause":"","kind":"message.state","message":20,"phone":"sha256:09a6d8c5af653e833dc0f755d31712596aef530239e6c8967237cce013d5a49f","seq":43,"state":"sent","text":"sha256:50f967e213be3ec362dc36c3dfa42a21d0259590299f5a4b7d5696b96439f116"}',X'F363952C7EDBF3DA31852995B200AE40005174AE991B3E3EE8F4433107EBC01F');
INSERT INTO "ledger" VALUES(44,1781036230000,'invite.approved','{"at":1781036230000,"by":"sha256:a81767f69242ee3721ff748e05afe3595c974b1b231c9f1a38c1a700a1f75610","contact":"0fe99063-9825-4189-a583-f365d2effa40","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"80900700-7d73-4315-a1bf-f17ca242ae64","kind":"invite.approved","phone":"sha256:61452d3991f961d7f8314995ee429a76dd44c4cef56b54e8abf7f8d087a4ae3f","revision":1,"seq":44,"text":"sha256:e67f43234d6724d2033ac125c30268204c67c64ef6a108524f6c52c29809b664","via":"panel"}',X'847D4FAEA40F34C307570D344BBD5FBD6C658CF26E6A16DCD19EFBB942CA99CD');
INSERT INTO "ledger" VALUES(45,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":21,"phone":"sha256:b11c38c6d69bf76826e2d14e66b3b4a1758972e5328831ecc5ff4c14efaef114","seq":45,"state":"sent","text":"sha256:32fcfd870e9560ae840b643246df2a9331c3937009dc35f5cb06ca0228ff0172"}',X'845E1C389E99ECBE0B0CF9E1346C1F241BFA41210FB65D5B01E44D2551723355');
INSERT INTO "ledger" VALUES(46,1781036290000,'message.received','{"at":1781036290000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036290000,"phone":"sha256:ec1f271d05e3bc1e968ed2092b78d4eb00146783d164ee478f45ab0671f49679","seq":46,"text":"sha256:67d5fc459b3959d79f8eb8fd1432583e7b71166ad29fd7ba1817b63e17494af1"}',X'4D9992F9F8ACA58053FA77F92E3E0701670D08E2B26342B0965F409FBF568863');
INSERT INTO "ledger" VALUES(47,1781036290000,'message.queued','{"answers":22,"at":1781036290000,"kind":"message.queued","phone":"sha256:1d2ac951d3daa1d7f988678379db217d7dab13ff998b29df55ddc583b16f58c8","seq":47,"text":"sha256:6b85b6692c2664ea800207b3d805e97997acba52a40c2183a4f0779ef95524b8"}',X'97209F65DFB4CE26345CBEF9DEE83DD1D2CCBD4EB225214F7B0D3FFB7B5CB997');
INSERT INTO "ledger" VALUES(48,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":23,"phone":"sha256:cf2504e02132759de12af0f8a2250c8623595f055c4fdc39093bf57af159a5f7","seq":48,"state":"sent","text":"sha256:fdb5712ebe36dfaedd3369982287a52f5d8dfe33aac6e3308292d062f7123b03"}',X'D752AAE1ACDF4A8C4E12BA2B2AB3A7DDACE89C4F5AF4F2CD0B2F3E5EC85B8B70');
INSERT INTO "ledger" VALUES(49,1781036350000,'invite.approved','{"at":1781036350000,"by":"sha256:8df6b89acbda7b11c84919cdf40754ea5e501681883aba335e81191d9673bd5f","contact":"a24eca8a-420f-4b57-a9d0-67180b47306e","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"dc931c39-d53d-402e-808a-45b4e2faab6a","kind":"invite.approved","phone":"sha256:b4752c7d67eab0d59306b9818f8e56fa2b73636969b955a2592ee95b0bc8ba02","revision":1,"seq":49,"text":"sha256:4c862b41fbc3de8a2770ca2d42e82592f2a2147b9d3b7e5904448bb57766a56f","via":"panel"}',X'F805EA609A36FC27FABDEA6F5F68CE74F98389D8D8C789574FB127B0F9EF3458');
INSERT INTO "ledger" VALUES(50,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":24,"phone":"sha256:557cf3d472ab7509cc3c9eb1bb2b3856ef9405c8b1a36dc68bbb5c03161b495d","seq":50,"state":"sent","text":"sha256:688fd817a7bf1144c0f77f4f2a35eb4be27be1e3c1dbd90241b7cc0f2986b491"}',X'B89ADECAC16AB6BCCF5A2BDAB5CD38498E71601A6200D4FF9A818B9C62BC3341');
INSERT INTO "ledger" VALUES(51,1781036410000,'message.received','{"at":1781036410000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036410000,"phone":"sha256:dce6c84d337d2d180b6ef930090afe880b94a9bdbd910dc8a8619cbce49da2f2","seq":51,"text":"sha256:993c89cc4684ae0c9d76a72ff18f77108306030769b5612c442985444fe50cf1"}',X'60F94233F5CD758A3C4BD7C3E339A2CF3FCEA386FA399828E42A717B4ECF709A');
INSERT INTO "ledger" VALUES(52,1781036410000,'message.queued','{"answers":25,"at":1781036410000,"kind":"message.queued","phone":"sha256:191308bbf4292819969b1ac70d91299729147a87fb01effa2449f7f8c18c36fd","seq":52,"text":"sha256:6eb28b13283b355db4e77ad20742a7e7b2a117a89e4cccb0100dab9ab5662f48"}',X'4D831731D2F81B63C7CA49388F6C94550A8B3E3150317017E2FBCC51FE144A8F');
INSERT INTO "ledger" VALUES(53,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":26,"phone":"sha256:f667d81aba3483cc99302ecf83a200ab56468db93dd71038600277d760af88fc","seq":53,"state":"sent","text":"sha256:3afe8010bc90b4d8ae2d7d9036e76e95a2ffbd367f8eba0644fd483ccaa2abbc"}',X'B1E0416C8489BE4E9CA0B57B53535C7B2CF1D19705828EBDF2EB89BF0EA2CDD2');
INSERT INTO "ledger" VALUES(54,1781036470000,'message.received','{"at":1781036470000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036470000,"phone":"sha256:199a36f380b625237d2be36ea0b1260f6d830e2959dea6ec8e406122afdf5be5","seq":54,"text":"sha256:0fa28b35130f33a0ae5cb48812e1f1ecb8cd22039bd47e9e676e8c189b9b4119"}',X'1A0B8D7FC009CEF91935F1E4FE12D6BADD132A1DF0469C78E2ECF665D0CD45FA');
INSERT INTO "ledger" VALUES(55,1781036470000,'consent','{"at":1781036470000,"contact":"a24eca8a-420f-4b57-a9d0-67180b47306e","kind":"consent","message":27,"phone":"sha256:5455a68b5482b3c58e579bf83a640cd434df6f5692c6cc571edc220385d7d23f","seq":55,"state":"granted","why":"sha256:4e2657ad1edfbca0ab1546df4b4105ff623534289dbd855efea7eafd976dc385"}',X'5745EE4AB43E82A5363C8806301BD158F5DFF3DFC141382C1B38F9280E31BD99');
INSERT INTO "ledger" VALUES(56,1781036470000,'message.queued','{"answers":27,"at":1781036470000,"kind":"message.queued","phone":"sha256:26cf98144a5f58ac56383ecdd5a957cc03fcd1887c123cf2570893148f7c91fa","seq":56,"text":"sha256:795606f53e9e64b9476469aa5039573feda8ccf865391981e07518c41b29509f"}',X'34E7347FCE5AE137698E177F5914D6DDD08CD901E1A1DBC122DCB49266A3A6E6');
INSERT INTO "ledger" VALUES(57,1781036470000,'message.state','{"at":1781036470000,"cause":"","kind":"message.state","message":28,"phone":"sha256:80e898fa37b4c685ee510dafd18f1e93ad7c7891c6da6f18490400290b3119b7","seq":57,"state":"sent","text":"sha256:58b4272de35967ee4145f9d6c0eb0a25bf645c705655a2f12a6f880701bd5196"}',X'3DCE72350C3A9E294F4E89152E778E48FBE485661630FAE12238B5843C74556F');
INSERT INTO "ledger" VALUES(58,1781036530000,'invite.approved','{"at":1781036530000,"by":"sha256:088b746df56252f129e36c8f5e3bff3f064b928d0d51c5d706bd1380f88e7571","contact":"25377966-b91a-4479-8329-cfb050a9e5fa","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"d9f91b96-c5f1-4d47-b095-ef506cada5b3","kind":"invite.approved","phone":"sha256:43bd4de26fa48b9c6e4ae6afb812ae0491603e3a32857c1e94ff5af75d2cc07a","revision":1,"seq":58,"text":"sha256:a646cccbbdb1b9de9fac7484edf2135193044b14254bf2fecc8454e213069691","via":"panel"}',X'FF1CD140B76AC2A3C3BEBDE0FCE2CC2039F02C055977C682B5FE676D2709C24A');
INSERT INTO "ledger" VALUES(59,1781036590000,'message.state','{"at":1781036590000,"cause":"","kind":"message.state","message":29,"phone":"sha256:11f5e7027615dfbcc1131e95155eed0700b3f24b9dccfeb03c1f2127b263b828","seq":59,"state":"sent","text":"sha256:b4acac5919becaf0a23b178a7ae9cf959f07eff2848c69d03efa486a48292d50"}',X'E0D1E3A2F9DDFA22DDB0B3A2D49C9153DC543E7B14B719340262A1B13385914B');
INSERT INTO "ledger" VALUES(60,1781036590000,'message.proven','{"at":1781036590000,"cause":"The network could not deliver it: incompatible destination. Check the number with the person.","kind":"message.proven","message":29,"part":23,"phone":"sha256:be245548197e01582a763d5309d823192a64297de11b297a0b4bc80825337ff8","seq":60,"state":"undelivered"}',X'F89A601193C452AEE55E78FDD25D18858EBEDD1181F7F6AD91ABB93E4D5B5C66');
INSERT INTO "ledger" VALUES(61,1781036650000,'message.received','{"at":1781036650000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036650000,"phone":"sha256:f3e3ac61c24c3e5b77ee7336a4e40e6de30f31fbd11778b610718d44abe0765c","seq":61,"text":"sha256:05851c407bcea030f1454684674403bc3bc9308adb385be2ac8fd4bd2991c33c"}',X'A63F26A49115B38119375E3BC70A389B01BE590FB28612E6A262D9DBACE7313E');
INSERT INTO "ledger" VALUES(62,1781036650000,'consent','{"at":1781036650000,"contact":"87c1609b-85bb-4746-bc3f-f7c4342b2e1a","kind":"consent","message":30,"phone":"sha256:2d67312d8b9b05c55b760a7b9d08c501980a636b374ad03c3dd82f146645b0db","seq":62,"state":"stopped","why":"sha256:a736dc1840e63cf0fd084d0e0f9824c6e2cf6372ecf363ecd79d26fda20b6442"}',X'9E10B101B8870A37E64099D6BCFEE06C74CD8D27F74A3D366D696E0C7F30C6D1');
INSERT INTO "ledger" VALUES(63,1781036650000,'message.queued','{"answers":30,"at":1781036650000,"kind":"message.queued","phone":"sha256:22e446433edd54d7ef214ef114115db476e7917088cb7080abebc24aecff9d24","seq":63,"text":"sha256:62b14d77e309fe2941ba9aab946de4e40a895a51cdac5de5bbd3b27cdd2fccf3"}',X'BA83267B298B520B7AB053FB4ACE691E8B8F83FD711B446C96D202310FDB0680');
INSERT INTO "ledger" VALUES(64,1781036650000,'message.state','{"at":1781036650000,"cause":"","kind":"message.state","message":31,"phone":"sha256:c21316360628c802b5867af8e3a1af38c6c7965143860708987d7416754a017c","seq":64,"state":"sent","text":"sha256:f1fd923c1e5a8a693cc3834cd8641ff44b87958418181a7cb3c5b2dd706fa16a"}',X'807FF5C07A02E59C3A96526E1538EED7FA0F4FCA24744B4C090B224C96840D6A');
INSERT INTO "ledger" VALUES(65,1781036710000,'message.received','{"at":1781036710000,"intent":"start","kind":"message.received","modem":"main","network_at":1781036710000,"phone":"sha256:6b5f7a03796a5b08ee508fb144e8d4976bb571b192f3c96f270fae4633179d28","seq":65,"text":"sha256:604f69af430b89c16f16bd4266e3621637b840073c3cfa856bbb76bf3c86b9bf"}',X'1D41257285A11E589E45F1120DE5973105AE8B0BFEE1EA48DBE77527E560BFF5');
INSERT INTO "ledger" VALUES(66,1781036710000,'consent','{"at":1781036710000,"contact":"87c1609b-85bb-4746-bc3f-f7c4342b2e1a","kind":"consent","message":32,"phone":"sha256:98730c0e1259eb02343f3e167dcbf2698d08ff55175d6d39c34fe1826395e547","seq":66,"state":"lifted","why":"sha256:8909728cce075549da57a964c659e4d15afdad57fb02b520b0702993d7a39ca7"}',X'71CA05504B9832388ECB01583A79093BE745B9B84C0B9EF2AD78DC91901185E2');
INSERT INTO "ledger" VALUES(67,1781036770000,'contact.appeared','{"at":1781036770000,"contact":"6aa1ed26-3fa6-4671-845f-3c3e3e021cdc","kind":"contact.appeared","phone":"sha256:2e1c7739be991e38728a88a2bac523cd07b4bba729794e72f9c7f505d54540f0","seq":67}',X'8911A91B6D41612343659BF44A7FFB0A1BEDCC7CCC80ACD79C563EB46BD34F91');
INSERT INTO "ledger" VALUES(68,1781036770000,'message.received','{"at":1781036770000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036770000,"phone":"sha256:445fad78f2f9a99d425727ba19fe559f4b9658d0daefc32cc47a0cc4e3ed2454","seq":68,"text":"sha256:c11149930e811288bab49e38e76283f73541d42970f59fb612966c2ee2a19388"}',X'62E63A59DA50182E7B649FC67890B286B0112A9FE0B6B311D464C8EACB4299CC');
INSERT INTO "ledger" VALUES(69,1781036830000,'invite.approved','{"at":1781036830000,"by":"sha256:5c747b06033bd99bbcaacdc30f03bc413c1c750901e34c8f9370c0f6d9d26eea","contact":"6c44967f-da47-4ecf-b1de-0b936bbf5c56","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"623a8f64-c305-4c6e-829d-05aaadad5988","kind":"invite.approved","phone":"sha256:e6347848e602167636b8a9d5e821863f2586ac65c9d97d4348a836d345596d04","revision":1,"seq":69,"text":"sha256:deb12c1e002ed4e8bc417dcabe7985933c492332415281aa4ba1b7951293e048","via":"panel"}',X'F0C5BD814FFF0485091A46B3F32B4169E6C12797B1833A37FCFE8D922A131F7F');
INSERT INTO "ledger" VALUES(70,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":34,"phone":"sha256:170897a67628cb1e9548969399f73ed5e7dfeb60c0864079650a22b70aefa909","seq":70,"state":"sent","text":"sha256:07e379ec4d8b9cead781f7946ed50ba1c8461b98b91235a061ee9cf680169c40"}',X'D102CAF8E806C1F651F8134ECA269169216AE6D3342CA7B76A23429F50812BA3');
INSERT INTO "ledger" VALUES(71,1781036890000,'message.received','{"at":1781036890000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036890000,"phone":"sha256:92754a93ba1ed6336b4fdaab6f9b57c354c11d82c2622de329592b205fd6e72a","seq":71,"text":"sha256:cedca237ab6bf1af923971f7f80d05cf6f8637325876bd1140cb7e923549de2f"}',X'0EA1B60355537D1EBDBDF626CBC3C2C0471AEB59C83525F38BC18B63BC919D87');
INSERT INTO "ledger" VALUES(72,1781036890000,'consent','{"at":1781036890000,"contact":"6c44967f-da47-4ecf-b1de-0b936bbf5c56","kind":"consent","message":35,"phone":"sha256:61b53bb73b015fbcffb2efa38c396fc8184487436a29a43e9d4407b085d1aaf8","seq":72,"state":"granted","why":"sha256:445feef2bf82d518511278ecfb364063b645615417453ef2102415d57ca42f9a"}',X'349ECF6777A9ED02BBDF7D13BEB23B4E3B90B52062A08CFCA6DC641F9BA0FC04');
INSERT INTO "ledger" VALUES(73,1781036890000,'message.queued','{"answers":35,"at":1781036890000,"kind":"message.queued","phone":"sha256:7333d100cc4b25a21b995312389b27538eb3f738c37af67a8e4ba9c2bf4d9bf2","seq":73,"text":"sha256:ba7b4381e016300637710677978f6e8da7fd18b14572edd6343749cf60902272"}',X'0995DEFB807772663100E57A22BA44634CE20DF4C597985C733FA6BC3F544B67');
INSERT INTO "ledger" VALUES(74,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":36,"phone":"sha256:4cb817d494fc6c7a8abab6b5ae49a3304a841e0e300d96a0909275a13941ea20","seq":74,"state":"sent","text":"sha256:d160217b1ac8df04af1616ee0aa1be9c13722b82eb6a871252ea565ad3bbcfb1"}',X'BB9807F63B2BDD625E8A62A24051E7CE39E0AC21F7AD3934D8601152EA32A3CD');
INSERT INTO "ledger" VALUES(75,1781036950000,'message.received','{"at":1781036950000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036950000,"phone":"sha256:74489ea9da8035f5cffcdc37bd0372df4537649e18668b02eda86d9257a378bb","seq":75,"text":"sha256:bccbd81f9cc9b6d004b4ed9d2c202e009e8d5754b6b5f5d5e80750ba41a70263"}',X'D5FD2E26AEA66B3EA09692B40FE93B71E924ABD6F64C3FA0C21D584B2E88CE25');
INSERT INTO "ledger" VALUES(76,1781036950000,'consent','{"at":1781036950000,"contact":"6c44967f-da47-4ecf-b1de-0b936bbf5c56","kind":"consent","message":37,"phone":"sha256:821a4847280505b3a4141492ffc3ff5c46dbfa605a748545944a10e0a41c6b33","seq":76,"state":"stopped","why":"sha256:f0fdfd09840afe82133e0abdc6a91265a854c34751d9e9133ff7043d1490910f"}',X'AC644FF0737BFBCD5CD6EB32CC5ABC18FD392F97A5D484392031B40F7473EB8A');
INSERT INTO "ledger" VALUES(77,1781036950000,'message.queued','{"answers":37,"at":1781036950000,"kind":"message.queued","phone":"sha256:23912860ddb8b24b34dd7c4da74faeae3a411e22840ae918cb36c97fed3abe58","seq":77,"text":"sha256:fc2e24f332dd7eea41a6a78b89933080380b2b8a24be5cec5e755bef2649caeb"}',X'8DFCF6316EC085133E8FB078F94049904CE8FF7F6DF7C6D942BFB707910AC356');
INSERT INTO "ledger" VALUES(78,1781036950000,'message.state','{"at":1781036950000,"cause":"","kind":"message.state","message":38,"phone":"sha256:dc48274a6855fc746853ea28bf438bac083d4da0a43eb407cd2504845f94c87d","seq":78,"state":"sent","text":"sha256:11ac0382f65924b5e0a2fc30c416462731ebf809aa426257fcc5bda8cb18e054"}',X'1314DA3AD30B98D1079528B268D49DA9DC081E1197421124C186D3ADA74EFBB9');
INSERT INTO "ledger" VALUES(79,1781037190000,'invite.approved','{"at":1781037190000,"by":"sha256:9ecf204ef24e294223296441b578b25ce2cbe0c288defad3a6377158dba7f948","contact":"5265e79a-b0f5-4ac4-b3cd-bdd4ca988522","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"07a3c0ea-4314-47f5-88c6-0e7b8d44290f","kind":"invite.approved","phone":"sha256:75ec2a10addb923653d15f7eeb1d90cf49556f4dcfacd5bac5c7c2487c202a71","revision":1,"seq":79,"text":"sha256:9069caf7856d7b9c78a0098e94f4bee7078169e814a5385adb14efd670d59475","via":"panel"}',X'316EAB05E61996BF13A207D80F7615C45201521BF8C70CD1FA88E4580C609812');
INSERT INTO "ledger" VALUES(80,1781037250000,'message.state','{"at":1781037250000,"cause":"","kind":"message.state","message":39,"phone":"sha256:61f18a111446144e94a2d2adad2265ecabd8e6db34851598a94753e57c5bd5d0","seq":80,"state":"sent","text":"sha256:34047bf17662d572b55ffa1a1662d0fced8097fe14f9c59fd9fb40f73e8e6c30"}',X'D6B51413DC15228BAE7B13391BE62158372C335DE550C50D2F1ED4DEEB968CA9');
INSERT INTO "ledger" VALUES(81,1781037250000,'invite.approved','{"at":1781037250000,"by":"sha256:ebcd4544d51ceeb711eb29f6d9aa98c00cb9c334e7811c54afa63b021ece5902","contact":"401380b9-f39e-4912-bbdd-35bbf716b5da","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"37897414-9b39-473c-b6c9-4ea553c59453","kind":"invite.approved","phone":"sha256:e4c0ad381f21d8b8ba2b1b2d52e2898976ecaa85a8d98436246d81e9a437aaf2","revision":1,"seq":81,"text":"sha256:e2edb08e641de9a555072897b77070a028c260bab92a96e32bbf43ca5f7fda67","via":"panel"}',X'6226EC5F6F85BD4F4A32A90276E6907E46C461282322775B1FC83DA054F48681');
INSERT INTO "ledger" VALUES(82,1781037310000,'message.state','{"at":1781037310000,"cause":"","kind":"message.state","message":40,"phone":"sha256:cf5f722b3cf6d4e8c0f034809ac5fff8f042620e53e6d002729f645d56cf8ec2","seq":82,"state":"sent","text":"sha256:7e68e6e113e84ce8c861a5d76a2efb750f44418cdd507499c131751e4d947363"}',X'62DCDF6A8AE1AB51F4D6D51CC37FF5178B3D88C3F95C041A730B555A9D604220');
INSERT INTO "ledger" VALUES(83,1781037310000,'invite.approved','{"at":1781037310000,"by":"sha256:5d5e57f0a83d1b8130ff0be0a1e65ead46a120ebb51605d45b2bc1e8c1cbe45d","contact":"3948bf6b-31d1-4e54-bcc1-731c28574939","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"84df94cc-d06d-4b6d-913f-c63001606286","kind":"invite.approved","phone":"sha256:5857a2c202b8416dfc804feacb27a249613182ccd9486a4db175bf6715aa7765","revision":1,"seq":83,"text":"sha256:fd5855055ae44b7246bf122eb0dbcf22abe17d404c0f9972e760dc6026293232","via":"panel"}',X'80485525170ED70AFF6917FEA2125388ED8DB67B6D5E0E827CDC81F1AB2E7317');
INSERT INTO "ledger" VALUES(84,1781037370000,'invite.approved','{"at":1781037370000,"by":"sha256:cd5ef9b6f11d5ec652f2eb07969913a8623b5e617aadbb526a4c39a10278eaa9","contact":"005f3100-4210-4a5f-ae80-a7499347ca2e","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"68f63403-3fbc-490c-a35b-994a76490df4","kind":"invite.approved","phone":"sha256:cef005ccddd796cd858ffc9fba4e1ba57554c8a5059a1356c36a5785a5709e28","revision":1,"seq":84,"text":"sha256:e8308af1cb18effb761a41f393c6740d87e7d247903b9cdf72a38a98860e09b1","via":"panel"}',X'6EEF58CE4724B510250D82064BA50A649C03E5C5E6FA80786E1827A7242D3745');
CREATE TABLE ledger_words (
  seq   INTEGER NOT NULL REFERENCES ledger (seq),
  field TEXT NOT NULL,
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_words" VALUES(1,'by',X'C1645C7CB2A4BDC3CA64DDF2EBC5400D','ana');
INSERT INTO "ledger_words" VALUES(1,'phone',X'A0A2DC0FC6AD41B80AF58E72404D7154','+15550100115');
INSERT INTO "ledger_words" VALUES(1,'text',X'C4BB4D02C99813F1EBDBADA34AC5ABD3','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(2,'phone',X'B798DCC0EF5BE21849A7CB8393AD63F2','+15550100115');
INSERT INTO "ledger_words" VALUES(2,'text',X'40328ECB0E0455EBD1B6C1B19078D80C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(3,'by',X'35183A685B647B098F7B6C7778ABB17E','ana');
INSERT INTO "ledger_words" VALUES(3,'phone',X'8B0D0B57DB434328E28A6D93BF6624E7','+15550100101');
INSERT INTO "ledger_words" VALUES(3,'text',X'C78DDF45C5613EA6CDB818DCED89D354','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(4,'phone',X'89DB2C08B365B00DCCDBF71D6D48F7BC','+15550100101');
INSERT INTO "ledger_words" VALUES(4,'text',X'BD765AC46976BF29160F7D5A928F4CC8','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(5,'phone',X'575523E35BEA5612867A492757745025','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'phone',X'5ED12DDE2A9828289381AE538677B623','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'text',X'7864363ECDFC1C91CE21AFDD50B4EC41','Yes please');
INSERT INTO "ledger_words" VALUES(7,'phone',X'9B783CDBE3FF2042D4E30C8913833964','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'why',X'1F6C7A13AA4FF807FFB87BB70220A1E6','whole message is “yes” after removing courtesies');
INSERT INTO "ledger_words" VALUES(8,'phone',X'3D36FB9577F72700D6C952A88BE92F66','+15550100101');
INSERT INTO "ledger_words" VALUES(8,'text',X'A0920B649AF829C09BEEFDF44FBA7E51','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(9,'phone',X'BB1565BE15BA3BA2C1BFE64053F1A79D','+15550100101');
INSERT INTO "ledger_words" VALUES(9,'text',X'36914A2F355D308C4F54DD2EFFC9BC25','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(10,'by',X'B231911B190AB2336658768C73CFD63B','ana');
INSERT INTO "ledger_words" VALUES(10,'phone',X'EBC2AFC17FA9B3D9AF831DB3B96179AF','+15550100101');
INSERT INTO "ledger_words" VALUES(10,'text',X'FF057CD5CA71126E266DE7B0A7D31CE0','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(11,'phone',X'286AE1356F9196F33EE45C1638C0D179','+15550100101');
INSERT INTO "ledger_words" VALUES(11,'text',X'2FB5A6F526FB74D194339631F5A7E9AB','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(12,'by',X'1523D1A0F81134121ABA260611CEF9B4','ana');
INSERT INTO "ledger_words" VALUES(12,'phone',X'348DE08B7E50F26D3832B2C456BF9E5E','+15550100102');
INSERT INTO "ledger_words" VALUES(12,'text',X'E01164C93191C438C1B9E1D82E546B3D','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(13,'phone',X'3794FBB671A754F896DA55F7A1C050CC','+15550100102');
INSERT INTO "ledger_words" VALUES(13,'text',X'C511FE674CCA9E7F62B814B825E7E969','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(14,'phone',X'65EEA8D1A4107EDE75DAF1A296CE17BA','+15550100102');
INSERT INTO "ledger_words" VALUES(14,'text',X'29DAF5BF3768C72D47FFD533D3B44BF8','No');
INSERT INTO "ledger_words" VALUES(15,'phone',X'6FBB428FB52A1FF640AEE17399C5D33E','+15550100102');
INSERT INTO "ledger_words" VALUES(15,'why',X'5AD76559DB9C627B452D73B377A81AFE','whole message is “no”');
INSERT INTO "ledger_words" VALUES(16,'phone',X'FDF3ED01952DC62733B51AE978ACF01F','+15550100102');
INSERT INTO "ledger_words" VALUES(16,'text',X'B98EEB8D8AEC8C592B66B658563CA0AF','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(17,'phone',X'DA0FCF4E70C28072DEE695C594475063','+15550100102');
INSERT INTO "ledger_words" VALUES(17,'text',X'5034410AC5971FEE24008C58C62EAC05','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(18,'by',X'35FF4612390E95D6B40153C6F8FA6E4B','ana');
INSERT INTO "ledger_words" VALUES(18,'phone',X'34D8DA1F83B93C1EF0442DDFB7A66736','+15550100103');
INSERT INTO "ledger_words" VALUES(18,'text',X'33E902A8C3615B5470F6A088A5CF60F0','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(19,'phone',X'59CFFA36E7EC455CBE2C9E40EBC9E055','+15550100103');
INSERT INTO "ledger_words" VALUES(19,'text',X'5C5F3FC685467FC90BC55D142C220911','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(20,'phone',X'E9247237A1F23E1CD75FCDC2FB4FEB7A','+15550100103');
INSERT INTO "ledger_words" VALUES(20,'text',X'1E0663639E6824CE584352DF9DD42AE3','STOP');
INSERT INTO "ledger_words" VALUES(21,'phone',X'1659AF33F20544C91BC659EE878AE7A5','+15550100103');
INSERT INTO "ledger_words" VALUES(21,'why',X'CF4790C1E2F6ECE351279334C82204B0','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(22,'phone',X'3DD38BFC52C5B5449CDF9CD623301DE6','+15550100103');
INSERT INTO "ledger_words" VALUES(22,'text',X'0E3678404823B2ED906ACE924826A221','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(23,'phone',X'05170CEE8155B7B369FC1984D6A919E1','+15550100103');
INSERT INTO "ledger_words" VALUES(23,'text',X'B428C9A7437E625502B060A0CB07AC88','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(24,'by',X'45F1F35CDCEECE7D65753ABB2FA188A5','ana');
INSERT INTO "ledger_words" VALUES(24,'phone',X'6A5DBD88392E55B428694EF20F5DAF85','+15550100105');
INSERT INTO "ledger_words" VALUES(24,'text',X'E07501740D61E4F080326CCF5195645C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(25,'phone',X'663404E21CE5FB2081ED7FFD772D8248','+15550100105');
INSERT INTO "ledger_words" VALUES(25,'text',X'CDB750FB6D905B98CB55F1F8B3EC43E2','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(26,'by',X'B6445C4B79ACC13F13FC7C96E09D74F3','ana');
INSERT INTO "ledger_words" VALUES(26,'phone',X'437AD0A5A822FCEDE313943FAE646041','+15550100112');
INSERT INTO "ledger_words" VALUES(26,'text',X'5D5E5083110854D54805337F3EB5163E','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(27,'phone',X'D99F5AD7A5F3D05D4A933BBA6377FB36','+15550100112');
INSERT INTO "ledger_words" VALUES(27,'text',X'A38FD5952683E1A382A5F3501BD8F7C2','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(28,'by',X'CB760A39F481C0CD0CEB9255E9289CA5','ana');
INSERT INTO "ledger_words" VALUES(28,'phone',X'C689B9220D79DAB0401539B99F5A7A6A','+15550100113');
INSERT INTO "ledger_words" VALUES(28,'text',X'5538AFADD8F9AADD36B0644CA0D2EA29','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(29,'phone',X'9ADC6D07FD4422005AE16CC46FD923B2','+15550100113');
INSERT INTO "ledger_words" VALUES(29,'text',X'F14D4ACA6DBB9D2B7DFE5D6FB6618073','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(30,'by',X'8F0C03AA71230DE7DB647FF5F8850973','ana');
INSERT INTO "ledger_words" VALUES(30,'phone',X'410E6AAACDDAF385B74D8A0D791E63A3','+15550100112');
INSERT INTO "ledger_words" VALUES(30,'text',X'497F3B5D7F0EB94EE1AD879F642388B0','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(31,'by',X'94048BF2E4B83C7BE37BB963FA2B4FE3','ana');
INSERT INTO "ledger_words" VALUES(31,'phone',X'8EF07BA5BA65363275FE2A64C045994F','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'phone',X'EC26850A386073C57D83912B14874731','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'text',X'1D033682BD678C2D271A0E9FC92A3EE1','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(33,'by',X'04896B2BE59BC6B90ECE16E6FC771A4A','ana');
INSERT INTO "ledger_words" VALUES(33,'phone',X'35E44C12473C8EABFE13DB75E40B23F5','+15550100113');
INSERT INTO "ledger_words" VALUES(34,'by',X'464441374B7878FFA6951A1F6125DB08','ana');
INSERT INTO "ledger_words" VALUES(34,'phone',X'1534E05B4BCF18D1346048880A85BF23','+15550100106');
INSERT INTO "ledger_words" VALUES(34,'text',X'A61F6F3456E4030E7E02E1AAA13DEB05','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(35,'phone',X'41D247581602BF72BCBC6847906509D0','+15550100106');
INSERT INTO "ledger_words" VALUES(35,'text',X'531528B6CBA2B7ADD5566773CA0D8960','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(36,'by',X'FDF0EFD11653D921BD68B3C3FEEFCBC3','ana');
INSERT INTO "ledger_words" VALUES(36,'phone',X'DCA1E839768813697A1595D17E6FD80D','+15550100107');
INSERT INTO "ledger_words" VALUES(36,'text',X'C40A3A7AE2C658468CF67FA5BEFA2F67','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(37,'by',X'1398183C7DA2D77650393212020F70C0','ana');
INSERT INTO "ledger_words" VALUES(37,'phone',X'97C0620939D8C630BE66A107A3A54B60','+15550100107');
INSERT INTO "ledger_words" VALUES(38,'by',X'1391D425BD6A4F4944581A7B4C8C07F6','ana');
INSERT INTO "ledger_words" VALUES(38,'phone',X'D90D88979724D5FBC2A791AD6423F4A2','+15550100108');
INSERT INTO "ledger_words" VALUES(38,'text',X'41BAFAF33C775A9A0F7469225905DC14','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(39,'phone',X'5B1FB168FA72CF431C62CCD95440EFEB','+15550100108');
INSERT INTO "ledger_words" VALUES(39,'text',X'DD64EEBBA4AD8F92865B85EEDD26C62B','STOP');
INSERT INTO "ledger_words" VALUES(40,'phone',X'BA87575EA7170EE291FD1A71AD27C499','+15550100108');
INSERT INTO "ledger_words" VALUES(40,'why',X'BF08DA8501B7B5AFF8789C2C147BD711','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(41,'phone',X'69ED16CA1BB0949D8CA9FFFC16AC6FCD','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'phone',X'8A2875B1EFB19EAFFFE16C4A0AC37C09','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'text',X'E9ADA558486C74F449D37A3B5B27F036','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(43,'phone',X'FDEA25AB8156805E8E470A94E60C8A05','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'text',X'62C169CB4A87460760F3D77A7BD92DE9','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(44,'by',X'76A0E4ACFF3D7D4455FCE944E8CF8FC2','ana');
INSERT INTO "ledger_words" VALUES(44,'phone',X'A63F980503430C8258B946982454A41D','+15550100109');
INSERT INTO "ledger_words" VALUES(44,'text',X'B3AE5114A2A0B4C052D4F27104F5533B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(45,'phone',X'86174978B35E823C1EE1F605695AC923','+15550100109');
INSERT INTO "ledger_words" VALUES(45,'text',X'A8F0811E1118880525566E75EE99BE1B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(46,'phone',X'B36304D209F90047B83C98551607F7CE','+15550100109');
INSERT INTO "ledger_words" VALUES(46,'text',X'2CE3DC0E2850EBBF02C80FD74885B035','Who is this and why do you ask me?');
INSERT INTO "ledger_words" VALUES(47,'phone',X'B25017BFFB74A8CDDA47F887150F214C','+15550100109');
INSERT INTO "ledger_words" VALUES(47,'text',X'4B2961A5D749DF2E2E478567867AEDBE','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(48,'phone',X'DE9425E2861363B726765CF1D673FE4B','+15550100109');
INSERT INTO "ledger_words" VALUES(48,'text',X'D900AA5BEF30C8124724FD78DE7CC93E','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(49,'by',X'2FA9DF9E2946FF6D2E7D7BFB8BF48BEC','ana');
INSERT INTO "ledger_words" VALUES(49,'phone',X'448D43C54890C14B44C5A9D01DE4519E','+15550100110');
INSERT INTO "ledger_words" VALUES(49,'text',X'98BA465756D2C05D2F7283786D76EDE3','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(50,'phone',X'3E1196F09C30ADB5D3A007D46A0B4BEB','+15550100110');
INSERT INTO "ledger_words" VALUES(50,'text',X'6F36B00F5D481CBBF4164B9F52A49BEF','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(51,'phone',X'0FF580E61915C06D78FA65C39C7D76D3','+15550100110');
INSERT INTO "ledger_words" VALUES(51,'text',X'A9139C4DD8762C6DD47992B8765D0591','What would you text me about?');
INSERT INTO "ledger_words" VALUES(52,'phone',X'7373132DBDC84FF0CA58BDBD3C82DE5A','+15550100110');
INSERT INTO "ledger_words" VALUES(52,'text',X'DDE025D760F395786C85F57D575CC584','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(53,'phone',X'C77A768D2D615109C7881A5191C93C03','+15550100110');
INSERT INTO "ledger_words" VALUES(53,'text',X'DB322C0310769AFE88006A4851E12FC1','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(54,'phone',X'728D434D8AAC97C9B6625392D72C77E2','+15550100110');
INSERT INTO "ledger_words" VALUES(54,'text',X'C298B4039AA3FF0F2CB5AD3CC5BD3AAF','Yes');
INSERT INTO "ledger_words" VALUES(55,'phone',X'6E457A1E924147ABAA241D8ADA563E85','+15550100110');
INSERT INTO "ledger_words" VALUES(55,'why',X'6C84A8B6812F0C2315BBC1452377B9A8','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(56,'phone',X'C2DF7B359D8C63ED3B0F13574E560F57','+15550100110');
INSERT INTO "ledger_words" VALUES(56,'text',X'2550B12DBE505412AF4B5849B18757F3','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(57,'phone',X'077A4F39CE86D0AC4A29CD32B4F4C7EB','+15550100110');
INSERT INTO "ledger_words" VALUES(57,'text',X'2DFB8AF03A9D810D8076D8702D02A58D','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(58,'by',X'18AC7E479FF4402DE97E3FB0F8857681','ana');
INSERT INTO "ledger_words" VALUES(58,'phone',X'A0780A20129AE43A76BE5F239172EE80','+15550100111');
INSERT INTO "ledger_words" VALUES(58,'text',X'17453F98AA28431B83D841AC445101BB','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(59,'phone',X'D02847438936B7F03827101F5ECEC915','+15550100111');
INSERT INTO "ledger_words" VALUES(59,'text',X'B9C9EDAACF100BA20D0BCB6DE939730C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(60,'phone',X'C2BCC8B852E31A46983233F911DD2102','+15550100111');
INSERT INTO "ledger_words" VALUES(61,'phone',X'3E587133B1D47F4D6FA37D8E13184090','+15550100114');
INSERT INTO "ledger_words" VALUES(61,'text',X'BA05A6E7506C74523E1AC8A6E1261C7A','STOP');
INSERT INTO "ledger_words" VALUES(62,'phone',X'85934F4C7DF30AAA43D115757736206B','+15550100114');
INSERT INTO "ledger_words" VALUES(62,'why',X'A83B5AEC87895A8AFF5AA6189B6CC8F6','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(63,'phone',X'5AB698C6D3BD71FB6E8010D837EDCB32','+15550100114');
INSERT INTO "ledger_words" VALUES(63,'text',X'526158E7639BEBE36E7115CAD626995C','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(64,'phone',X'E12F8514CC757DFCE841AE6FF187228D','+15550100114');
INSERT INTO "ledger_words" VALUES(64,'text',X'8F6B97B20575957DB8E25E3C82E8EEF8','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(65,'phone',X'F2C57354EF9B0366A602F161D9D1596F','+15550100114');
INSERT INTO "ledger_words" VALUES(65,'text',X'25A5CA0F185832BF0030A0956394C04D','START');
INSERT INTO "ledger_words" VALUES(66,'phone',X'05859DAD403BAEB5F56096267F976C65','+15550100114');
INSERT INTO "ledger_words" VALUES(66,'why',X'13025EA53B127756B78A896A1E36067F','they texted START');
INSERT INTO "ledger_words" VALUES(67,'phone',X'C272583D3CCCEB027DBEA3683F18E338','+15550100199');
INSERT INTO "ledger_words" VALUES(68,'phone',X'9997EEED9289491728F3A54A8373FA84','+15550100199');
INSERT INTO "ledger_words" VALUES(68,'text',X'4DA160DF7CD90E2AAA8C3C31A6C23621','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.');
INSERT INTO "ledger_words" VALUES(69,'by',X'97EC5B59F8A8845EEF70E04DBC4B6168','ana');
INSERT INTO "ledger_words" VALUES(69,'phone',X'701758C7BF7F7A4A694AB89172DC2932','+15550100119');
INSERT INTO "ledger_words" VALUES(69,'text',X'4883A88CC2B94A5CA2EEA1F1FCDD9927','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(70,'phone',X'F7B059D3A6BD0B401D8EDE0D79026A49','+15550100119');
INSERT INTO "ledger_words" VALUES(70,'text',X'4FCE1B31F18F3D6FE4F8054F7B1B6072','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(71,'phone',X'D6F55811A7C5A19062CA9B61B2191F3A','+15550100119');
INSERT INTO "ledger_words" VALUES(71,'text',X'380500A91B3D39D58546F13702C724EB','yes');
INSERT INTO "ledger_words" VALUES(72,'phone',X'24E911E02923821E329A29B7FCFE0EBC','+15550100119');
INSERT INTO "ledger_words" VALUES(72,'why',X'D429EABB95D92403D294655ED0CCF2A0','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(73,'phone',X'8AB4B1388E3578A6C1110B40C786BFBE','+15550100119');
INSERT INTO "ledger_words" VALUES(73,'text',X'9B14B105698E76C0702D9C9578D213A1','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(74,'phone',X'1B0AB20110E7DA73498744A2633143BC','+15550100119');
INSERT INTO "ledger_words" VALUES(74,'text',X'70015EB351F4346F3D0BDF1693BDDB36','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(75,'phone',X'B0EBD0047A4A71C859BE2155A10568CE','+15550100119');
INSERT INTO "ledger_words" VALUES(75,'text',X'4C3177A0FDF8583F2311BCDF5548E0CA','STOP');
INSERT INTO "ledger_words" VALUES(76,'phone',X'0E0955B17CE2C5F0B2F4626066D8A43B','+15550100119');
INSERT INTO "ledger_words" VALUES(76,'why',X'FEEFB492AEECA3B60944DC2373E6E547','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(77,'phone',X'935CB5D814F7F8D0AF5AB411E2F83622','+15550100119');
INSERT INTO "ledger_words" VALUES(77,'text',X'32CCBF3EF1CFD572CD1B0A6BED3DD31C','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(78,'phone',X'1A1153A6300A7894109D8F2DAFEE61F8','+15550100119');
INSERT INTO "ledger_words" VALUES(78,'text',X'1FA2EF327B35A6574A0DF93ED12AFBB2','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(79,'by',X'4CCBDC3F833D06DF6737BF4360CB2DDD','ana');
INSERT INTO "ledger_words" VALUES(79,'phone',X'56D4F7DF76164F85C9B93B66955CD814','+15550100104');
INSERT INTO "ledger_words" VALUES(79,'text',X'4A1EF3ACC94A4403062216EE8CAC998B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(80,'phone',X'072395EF1E3FE02A10065E0D08E1F7D4','+15550100104');
INSERT INTO "ledger_words" VALUES(80,'text',X'64DF983782022BEBF40A59DF79F7F57B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(81,'by',X'301729C486D41D629086A3B1AC15C5D1','ana');
INSERT INTO "ledger_words" VALUES(81,'phone',X'5F484D7BD23BD98CC3548F5A204DE62F','+15550100116');
INSERT INTO "ledger_words" VALUES(81,'text',X'1B4B72819707F52A98ABD1D470655E51','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(82,'phone',X'56A9DF2A414720C2DB740DC34F2918F1','+15550100116');
INSERT INTO "ledger_words" VALUES(82,'text',X'1F1BF89538D81AEE4D9EEB47CA4E4F36','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(83,'by',X'23458B4520224D8134D1ED31937153CA','ana');
INSERT INTO "ledger_words" VALUES(83,'phone',X'83F186F9113DED1A03E028D4A62226DE','+15550100117');
INSERT INTO "ledger_words" VALUES(83,'text',X'3A90B95BF4736E6606CECFD4C43DE3D4','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(84,'by',X'E0B0C8C277EF7D179DE018958EE8F1FA','ana');
INSERT INTO "ledger_words" VALUES(84,'phone',X'CDCEF2604E4ABB8FE35BD00A49044AAA','+15550100118');
INSERT INTO "ledger_words" VALUES(84,'text',X'B515A6C6ED0F36BD43570E585E6BEC9C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
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
  ledger_seq INTEGER NOT NULL REFERENCES ledger (seq), single_shift INTEGER NOT NULL DEFAULT 0 CHECK (single_shift BETWEEN 0 AND 255), locking_shift INTEGER NOT NULL DEFAULT 0 CHECK (locking_shift BETWEEN 0 AND 255), sim TEXT,
  CHECK ((direction = 'in') = (kind = 'inbound')),
  CHECK ((direction = 'in') = (state = 'received')),
  CHECK ((kind IN ('reply', 'confirmation')) = (answers_id IS NOT NULL)),
  CHECK ((kind = 'staff') = (sender IS NOT NULL))
) STRICT;
INSERT INTO "messages" VALUES(1,'5e48f0c9-2447-48bd-aa55-148d674b79a2','out','invite','sent',15,'+15550100115','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1780326000000,1780326010000,NULL,1780326010000,1,1780326005000,NULL,1,NULL,NULL,NULL,NULL,NULL,1,0,0,NULL);
INSERT INTO "messages" VALUES(2,'9911be7b-6cd0-438b-af0f-2f9b0cc5b966','out','invite','delivered',1,'+15550100101','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017270000,1781017330000,NULL,1781017330000,2,1781017275000,NULL,2,NULL,NULL,NULL,NULL,NULL,3,0,0,NULL);
INSERT INTO "messages" VALUES(3,'81ea8a32-3bfd-4bc5-9406-1df49a813d69','in','inbound','received',1,'+15550100101','Yes please','main',1781017330000,1781017330000,1781017330000,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes” after removing courtesies',6,0,0,NULL);
INSERT INTO "messages" VALUES(4,'d157eeed-42e7-4b5e-b897-365bf38cffcf','out','reply','sent',1,'+15550100101','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781017330000,1781017330000,NULL,1781017330000,2,1781017330000,NULL,3,NULL,3,NULL,NULL,NULL,8,0,0,NULL);
INSERT INTO "messages" VALUES(5,'e55a089d-9cf1-4ba9-aa4c-237d75024ef1','out','staff','sent',1,'+15550100101','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.','main',1781017390000,1781017390000,NULL,1781017390000,NULL,1781017390000,NULL,4,NULL,NULL,'ana',NULL,NULL,10,0,0,NULL);
INSERT INTO "messages" VALUES(6,'107c04c2-7586-4a59-842f-f21339c0b1a0','out','invite','sent',2,'+15550100102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017450000,1781017510000,NULL,1781017510000,3,1781017455000,NULL,5,NULL,NULL,NULL,NULL,NULL,12,0,0,NULL);
INSERT INTO "messages" VALUES(7,'27d45739-cd31-4b5d-88c1-4212e99945be','in','inbound','received',2,'+15550100102','No','main',1781017510000,1781017510000,1781017510000,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'no','whole message is “no”',14,0,0,NULL);
INSERT INTO "messages" VALUES(8,'fe224f2f-68d2-4514-896f-97aea5e6b118','out','confirmation','sent',2,'+15550100102','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.','main',1781017510000,1781017510000,NULL,1781017510000,3,1781017510000,1781017810000,6,NULL,7,NULL,NULL,NULL,16,0,0,NULL);
INSERT INTO "messages" VALUES(9,'77b6a127-e03c-4038-bb75-3e002624eeb9','out','invite','sent',3,'+15550100103','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017570000,1781017630000,NULL,1781017630000,4,1781017575000,NULL,7,NULL,NULL,NULL,NULL,NULL,18,0,0,NULL);
INSERT INTO "messages" VALUES(10,'bcbe1944-9195-46b5-998c-7edbf5cf09af','in','inbound','received',3,'+15550100103','STOP','main',1781017630000,1781017630000,1781017630000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',20,0,0,NULL);
INSERT INTO "messages" VALUES(11,'82d405d5-46a3-4fc7-b1f8-7e5b32acd932','out','confirmation','sent',3,'+15550100103','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781017630000,1781017630000,NULL,1781017630000,NULL,1781017630000,1781017930000,8,NULL,10,NULL,NULL,NULL,22,0,0,NULL);
INSERT INTO "messages" VALUES(12,'84bf5992-45c5-4630-a544-40e651efbba5','out','invite','in_doubt',5,'+15550100105','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017690000,1781017750000,NULL,1781017750000,5,1781017695000,NULL,9,NULL,NULL,NULL,NULL,NULL,24,0,0,NULL);
INSERT INTO "messages" VALUES(13,'b30e9194-f107-468c-9ccd-9d4d868ac232','out','invite','in_doubt',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017750000,1781017870000,NULL,1781017810000,6,1781017755000,NULL,10,'The invite was replaced by a new one.',NULL,NULL,NULL,NULL,26,0,0,NULL);
INSERT INTO "messages" VALUES(14,'398c45f0-7c1c-46b1-8c5a-e49a47415514','out','invite','sent',13,'+15550100113','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017810000,1781017930000,NULL,1781017870000,7,1781017815000,NULL,11,NULL,NULL,NULL,NULL,NULL,28,0,0,NULL);
INSERT INTO "messages" VALUES(15,'9d62822a-3d52-4395-a2df-a5db35953330','out','invite','sent',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017870000,1781017930000,NULL,1781017930000,8,1781017875000,NULL,12,NULL,NULL,NULL,NULL,NULL,30,0,0,NULL);
INSERT INTO "messages" VALUES(16,'639ef618-8203-4af7-adfb-a00795654724','out','invite','failed',6,'+15550100106','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017990000,1781032450000,NULL,NULL,9,1781017995000,NULL,13,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.',NULL,NULL,NULL,NULL,34,0,0,NULL);
INSERT INTO "messages" VALUES(17,'b80f1651-8ba6-4653-9354-e62c5fe4e4b6','out','invite','withdrawn',7,'+15550100107','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036110000,1781036110000,NULL,NULL,10,1781036115000,NULL,14,'Taken back before it left.',NULL,NULL,NULL,NULL,36,0,0,NULL);
INSERT INTO "messages" VALUES(18,'95e73ed1-525c-46a0-ac4e-648a8c1c8693','out','invite','suppressed',8,'+15550100108','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036170000,1781036170000,NULL,NULL,11,1781036175000,NULL,15,'They asked us to stop.',NULL,NULL,NULL,NULL,38,0,0,NULL);
INSERT INTO "messages" VALUES(19,'3f0dd6ab-1362-40b8-bb12-cdbf647b8c14','in','inbound','received',8,'+15550100108','STOP','main',1781036170000,1781036170000,1781036170000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',39,0,0,NULL);
INSERT INTO "messages" VALUES(20,'b9579f0c-87e7-45c4-8c21-8adbaba048ae','out','confirmation','sent',8,'+15550100108','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036170000,1781036170000,NULL,1781036170000,NULL,1781036170000,1781036470000,16,NULL,19,NULL,NULL,NULL,42,0,0,NULL);
INSERT INTO "messages" VALUES(21,'87082245-7bc1-4f83-b889-e4f05cac72bf','out','invite','sent',9,'+15550100109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036230000,1781036290000,NULL,1781036290000,12,1781036235000,NULL,17,NULL,NULL,NULL,NULL,NULL,44,0,0,NULL);
INSERT INTO "messages" VALUES(22,'8ee23f00-13ea-4f63-9f32-79de6f853792','in','inbound','received',9,'+15550100109','Who is this and why do you ask me?','main',1781036290000,1781036290000,1781036290000,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',46,0,0,NULL);
INSERT INTO "messages" VALUES(23,'333c77de-54f2-4c9f-8522-03f7ccf51ca6','out','reply','sent',9,'+15550100109','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036290000,1781036290000,NULL,1781036290000,12,1781036290000,NULL,18,NULL,22,NULL,NULL,NULL,47,0,0,NULL);
INSERT INTO "messages" VALUES(24,'4d197aea-3ce0-45a2-967d-5826729e2b79','out','invite','sent',10,'+15550100110','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036350000,1781036410000,NULL,1781036410000,13,1781036355000,NULL,19,NULL,NULL,NULL,NULL,NULL,49,0,0,NULL);
INSERT INTO "messages" VALUES(25,'468a8426-9f1f-4c09-bf86-305fa2841831','in','inbound','received',10,'+15550100110','What would you text me about?','main',1781036410000,1781036410000,1781036410000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',51,0,0,NULL);
INSERT INTO "messages" VALUES(26,'d29f561c-3e13-48b9-8441-5cecb3337c2f','out','reply','sent',10,'+15550100110','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036410000,1781036410000,NULL,1781036410000,13,1781036410000,NULL,20,NULL,25,NULL,NULL,NULL,52,0,0,NULL);
INSERT INTO "messages" VALUES(27,'fb8553b5-cffc-4e56-a1a4-6c22321029b0','in','inbound','received',10,'+15550100110','Yes','main',1781036470000,1781036470000,1781036470000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',54,0,0,NULL);
INSERT INTO "messages" VALUES(28,'bc015723-8fc0-47f1-9066-07f221d42bf9','out','reply','sent',10,'+15550100110','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036470000,1781036470000,NULL,1781036470000,13,1781036470000,NULL,21,NULL,27,NULL,NULL,NULL,56,0,0,NULL);
INSERT INTO "messages" VALUES(29,'0f7dcf26-49c0-4317-b6d2-863d7add5a92','out','invite','undelivered',11,'+15550100111','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036530000,1781036590000,NULL,1781036590000,14,1781036535000,NULL,22,NULL,NULL,NULL,NULL,NULL,58,0,0,NULL);
INSERT INTO "messages" VALUES(30,'b0cab4b6-68aa-4cfd-853d-45e3567cda24','in','inbound','received',14,'+15550100114','STOP','main',1781036650000,1781036650000,1781036650000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',61,0,0,NULL);
INSERT INTO "messages" VALUES(31,'5f17e970-4a17-4e52-9d47-5f198a3063f4','out','confirmation','sent',14,'+15550100114','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036650000,1781036650000,NULL,1781036650000,NULL,1781036650000,1781036950000,23,NULL,30,NULL,NULL,NULL,63,0,0,NULL);
INSERT INTO "messages" VALUES(32,'f51b2a30-c2b9-4a65-8cdf-2ef056e39f0a','in','inbound','received',14,'+15550100114','START','main',1781036710000,1781036710000,1781036710000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'start','whole message is “start”',65,0,0,NULL);
INSERT INTO "messages" VALUES(33,'949c01c5-52d8-48e2-8a50-c003e18ffa0f','in','inbound','received',21,'+15550100199','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.','main',1781036770000,1781036770000,1781036770000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','is none of the answers we know',68,0,0,NULL);
INSERT INTO "messages" VALUES(34,'0d786ba8-a292-43e7-8c23-a643eef654c9','out','invite','sent',19,'+15550100119','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036830000,1781036890000,NULL,1781036890000,15,1781036835000,NULL,24,NULL,NULL,NULL,NULL,NULL,69,0,0,NULL);
INSERT INTO "messages" VALUES(35,'84d4640b-fb36-4de1-83a2-fdb15bc5c66b','in','inbound','received',19,'+15550100119','yes','main',1781036890000,1781036890000,1781036890000,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',71,0,0,NULL);
INSERT INTO "messages" VALUES(36,'b726ec1f-ccde-4487-adf5-41ec93f5474b','out','reply','sent',19,'+15550100119','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036890000,1781036890000,NULL,1781036890000,15,1781036890000,NULL,25,NULL,35,NULL,NULL,NULL,73,0,0,NULL);
INSERT INTO "messages" VALUES(37,'915985ac-b63f-4a2f-b36a-14ce2ebeab40','in','inbound','received',19,'+15550100119','STOP','main',1781036950000,1781036950000,1781036950000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',75,0,0,NULL);
INSERT INTO "messages" VALUES(38,'bc2835b4-9f57-4d5d-888c-f722bc5b26aa','out','confirmation','sent',19,'+15550100119','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036950000,1781036950000,NULL,1781036950000,NULL,1781036950000,1781037250000,26,NULL,37,NULL,NULL,NULL,77,0,0,NULL);
INSERT INTO "messages" VALUES(39,'a3d7786c-aff7-4565-9845-ac31b563640f','out','invite','sent',4,'+15550100104','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037190000,1781037250000,NULL,1781037250000,16,1781037195000,NULL,27,NULL,NULL,NULL,NULL,NULL,79,0,0,NULL);
INSERT INTO "messages" VALUES(40,'cadcfc6c-aea7-4fc0-b445-fecd4f1ca5fc','out','invite','sent',16,'+15550100116','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037250000,1781037310000,NULL,1781037310000,17,1781037255000,NULL,28,NULL,NULL,NULL,NULL,NULL,81,0,0,NULL);
INSERT INTO "messages" VALUES(41,'5800d157-cc0d-406a-ada5-f159c97101f0','out','invite','sending',17,'+15550100117','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037310000,1781037370000,NULL,NULL,18,1781037315000,NULL,29,NULL,NULL,NULL,NULL,NULL,83,0,0,NULL);
INSERT INTO "messages" VALUES(42,'aece1067-8cd6-4737-9971-e27be10fa5ac','out','invite','queued',18,'+15550100118','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781037370000,1781037370000,NULL,NULL,19,1781037375000,NULL,30,NULL,NULL,NULL,NULL,NULL,84,0,0,NULL);
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
INSERT INTO "modem_health" VALUES('main',1781017270000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017330000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017570000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017930000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781036710000,'ready',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "runs" VALUES(1,'8c0c991a-5854-4033-8a97-6cd9bf5d4383',15,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','expired',0,1780326000000,1781017270000,1781017270000,NULL,1780930800000);
INSERT INTO "runs" VALUES(2,'788c9c94-5d48-433c-bfb4-518b5121bd59',1,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781017270000,1781017330000,1781017330000,NULL,NULL);
INSERT INTO "runs" VALUES(3,'00daf3b3-d50f-484e-99d2-697ff348a40f',2,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"No","category":"N"}}}','completed',1,1781017450000,1781017510000,1781017510000,NULL,NULL);
INSERT INTO "runs" VALUES(4,'1cc24164-f5f7-4aed-81c0-c24ec8ba9534',3,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017570000,1781017630000,1781017630000,NULL,1781622370000);
INSERT INTO "runs" VALUES(5,'a89f9ffa-49c1-4487-be76-f2395ef49326',5,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017690000,1781017690000,NULL,NULL,1781622490000);
INSERT INTO "runs" VALUES(6,'0b4ec913-0e64-4638-bac3-d2f919ccdb80',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017750000,1781017930000,1781017930000,NULL,1781622550000);
INSERT INTO "runs" VALUES(7,'58891a0c-fcf5-4e6a-aaa6-620cbd35505e',13,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017810000,1781017810000,NULL,NULL,1781622610000);
INSERT INTO "runs" VALUES(8,'0c538ba8-abf8-4961-b885-da074ea4b98c',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017870000,1781017870000,NULL,NULL,1781622670000);
INSERT INTO "runs" VALUES(9,'e4eaae64-02b5-4be7-9a86-b2d0e18665ae',6,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017990000,1781032450000,1781032450000,NULL,1781622790000);
INSERT INTO "runs" VALUES(10,'31f01e44-0056-46d8-adf8-d93fd74eddf7',7,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036110000,1781036110000,1781036110000,NULL,1781640910000);
INSERT INTO "runs" VALUES(11,'95bd3a6e-c836-4ca0-b5d8-3fc5e94002f0',8,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036170000,1781036170000,1781036170000,NULL,1781640970000);
INSERT INTO "runs" VALUES(12,'15fbc04f-b115-4964-b3dd-18bc0c739f6d',9,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000004","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Who is this and why do you ask me?","category":"Other"}}}','waiting',1,1781036230000,1781036290000,NULL,NULL,1781641090000);
INSERT INTO "runs" VALUES(13,'aebecf61-2366-463b-9301-18d558ff35eb',10,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781036350000,1781036470000,1781036470000,NULL,NULL);
INSERT INTO "runs" VALUES(14,'17f0ac30-a1f5-4e87-b029-7716cbe524e2',11,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036530000,1781036590000,1781036590000,NULL,1781641330000);
INSERT INTO "runs" VALUES(15,'316ebee0-bf47-4c4c-a18d-c8a464c936d7',19,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"yes","category":"Y"}}}','completed',1,1781036830000,1781036890000,1781036890000,NULL,NULL);
INSERT INTO "runs" VALUES(16,'c5395847-00a4-4d0a-87de-5fbbcfa32aaa',4,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037190000,1781037190000,NULL,NULL,1781641990000);
INSERT INTO "runs" VALUES(17,'7ce988ff-4e35-4a96-8f70-98bd015e85e7',16,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037250000,1781037250000,NULL,NULL,1781642050000);
INSERT INTO "runs" VALUES(18,'1d2e2bdd-52fd-4ad8-9f3c-8f8b1a085580',17,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037310000,1781037310000,NULL,NULL,1781642110000);
INSERT INTO "runs" VALUES(19,'75d6889a-c00c-4463-ba8a-e00036d70ffb',18,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037370000,1781037370000,NULL,NULL,1781642170000);
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
INSERT INTO "tokens" VALUES(1,1,'viewer',X'E8922367C6D8DEDB51AAE1E33BC0330D50D64265FE6EE643710863509C5C1854',1795790418010);
CREATE TABLE users (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  role          TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;
INSERT INTO "users" VALUES(1,'ana','admin','$argon2id$v=19$m=19456,t=2,p=1$vE9vRUZs+m9fHE3UZmZSPA$N4Lc8ur4RHwVBRqON8/Pw02JNM0Rt+Xk5EgFU6QQQMM',1795790417441);
INSERT INTO "users" VALUES(2,'ben','viewer','$argon2id$v=19$m=19456,t=2,p=1$KYSFpRENQ20rzAteW0NtIg$K0KuOXAKYUmvP9kn1gbI02klWfPmnJPQO5QoqyHfVNQ',1795790417994);
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
PRAGMA user_version = 5;
