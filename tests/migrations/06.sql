-- token: 5af03306bf910f3063f3c3afc36737221d8a17748e56fa355878337f4cc517d7
-- Schema 6 as commit a999e4e made and filled it: its own gateway played the life of a house that README.md beside this
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
INSERT INTO "consents" VALUES('+15550100110','granted',1781036470000,57);
INSERT INTO "consents" VALUES('+15550100114','lifted',1781036710000,68);
INSERT INTO "consents" VALUES('+15550100119','stopped',1781036950000,80);
INSERT INTO "consents" VALUES('+15550100120','refused',1781037010000,83);
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
INSERT INTO "contacts" VALUES(1,'7b117869-10fd-40f7-bdfc-1b28a78edc46','Maria Lopez','+15550100101','','main',1780326000000,1781017330000,NULL);
INSERT INTO "contacts" VALUES(2,'241d90ca-6b77-47eb-a20c-f0d17e0a8c25','Noor Haddad','+15550100102','','main',1780326000000,1781017510000,NULL);
INSERT INTO "contacts" VALUES(3,'39119e44-ac38-4992-99ea-a13bef0323f9','Sam Stone','+15550100103','','main',1780326000000,1781017630000,NULL);
INSERT INTO "contacts" VALUES(4,'a5b34a12-4763-4b2d-aa23-85e1648dc182','Dana Quiet','+15550100104','','main',1780326000000,1781037190000,NULL);
INSERT INTO "contacts" VALUES(5,'49f4f87e-3a53-4908-b25e-27fc67a8b8a3','Eve Doubt','+15550100105','','main',1780326000000,1781017690000,NULL);
INSERT INTO "contacts" VALUES(6,'a525ebcd-30b5-4ac4-99ac-82bd048ff136','Frank Fail','+15550100106','',NULL,1780326000000,1781032450000,NULL);
INSERT INTO "contacts" VALUES(7,'59396d1c-5295-4414-8781-61bad9328c8c','Gus Undone','+15550100107','',NULL,1780326000000,1781036110000,NULL);
INSERT INTO "contacts" VALUES(8,'63858628-459f-4928-a700-2696387aae30','Hana Early','+15550100108','','main',1780326000000,1781036170000,NULL);
INSERT INTO "contacts" VALUES(9,'c167f0f1-392d-459b-a8ee-743b05ba8cf4','Ines Unclear','+15550100109','','main',1780326000000,1781036290000,NULL);
INSERT INTO "contacts" VALUES(10,'fb971e42-64e9-4afb-9aa0-09e73eaed462','Jo Later','+15550100110','','main',1780326000000,1781036470000,NULL);
INSERT INTO "contacts" VALUES(11,'f94df9df-fef2-4f3e-984a-234902bf5609','Lee Lost','+15550100111','','main',1780326000000,1781036590000,NULL);
INSERT INTO "contacts" VALUES(12,'34a24ae0-41c3-4233-8369-6f2bd7907d24','Mo Again','+15550100112','','main',1780326000000,1781017930000,NULL);
INSERT INTO "contacts" VALUES(13,'05e40d71-7b5b-451c-9d7d-270bbf6f0c5f','Ned Arrived','+15550100113','','main',1780326000000,1781017810000,NULL);
INSERT INTO "contacts" VALUES(14,'9c99b1bb-10be-4eed-a351-228a41907839','Olga Lifted','+15550100114','','main',1780326000000,1781036710000,NULL);
INSERT INTO "contacts" VALUES(15,'3387e4cf-6f0d-4941-8444-be030c039657','Pat Expired','+15550100115','','main',1780326000000,1781017270000,NULL);
INSERT INTO "contacts" VALUES(16,'f8788beb-6a16-426d-a9bb-cd64e82617ee','Quinn Waits','+15550100116','','main',1780326000000,1781037250000,NULL);
INSERT INTO "contacts" VALUES(17,'6b89952d-4d2d-44c4-bc21-56f6b8f30f75','Rae Claimed','+15550100117','','main',1780326000000,1781037310000,NULL);
INSERT INTO "contacts" VALUES(18,'2c35fa49-bd18-4621-978b-3cd03aa18b0f','Ted Held','+15550100118','',NULL,1780326000000,1781037370000,NULL);
INSERT INTO "contacts" VALUES(19,'1f14765d-3e3d-4925-beb1-c92760596470','Ula Forgotten','+15550100119','','main',1780326000000,1781036950000,NULL);
INSERT INTO "contacts" VALUES(20,'8b8572d7-5dbf-465c-92fc-5cc3bb264cb4','Vic Deleted','+15550100120','',NULL,1780326000000,1781037010000,NULL);
INSERT INTO "contacts" VALUES(21,'96f40899-f52f-497f-b45c-3435745dc6dc','','+15550100199','','main',1781036770000,1781036770000,NULL);
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
INSERT INTO "groups" VALUES(1,'63264d54-ed08-4874-ac35-ad106790707c','Opted-In','opted_in',1780326000000);
INSERT INTO "groups" VALUES(2,'5784396b-e60e-4ee9-a23f-eab4d20be12e','Opted-Out','opted_out',1780326000000);
INSERT INTO "groups" VALUES(3,'ce8fab14-b6ef-4861-8d26-9c76e1c68def','Spring list','static',1780326000000);
INSERT INTO "groups" VALUES(4,'398ce206-e65f-4607-bac1-fa22fdc0fe24','Autumn list','static',1780326000000);
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
INSERT INTO "invites" VALUES(1,'df3ea379-f158-4eed-baa8-87065528c914',15,'+15550100115',1,1,4,1,1,'ana','panel',1780326000000,NULL,NULL,NULL,1,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(2,'6f801d73-04d6-4b26-9455-db9415579e06',1,'+15550100101',1,1,3,2,2,'ana','panel',1781017270000,1781017330000,1781017330000,'yes',3,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(3,'75ba2275-d2ab-4eab-8973-940d63caafe3',2,'+15550100102',1,1,3,3,6,'ana','panel',1781017450000,1781017510000,1781017510000,'no',12,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(4,'4324e1fb-889c-448c-ab93-b9fb9c6e9562',3,'+15550100103',1,1,3,4,9,'ana','panel',1781017570000,1781017630000,1781017630000,'stopped',18,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(5,'b5bf0bde-c595-4516-95a0-bb8c6afe4f6b',5,'+15550100105',1,1,3,5,12,'ana','panel',1781017690000,NULL,NULL,NULL,24,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(6,'97747e89-ef24-4a3f-b287-aa9fc94d0390',12,'+15550100112',1,1,4,6,13,'ana','panel',1781017750000,NULL,1781017870000,'replaced',26,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(7,'dccc043a-aff6-4ea4-9c76-4f84a25f2191',13,'+15550100113',1,1,4,7,14,'ana','panel',1781017810000,NULL,NULL,NULL,28,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(8,'35dfe47a-8c05-4841-bf6b-f6276563de3c',12,'+15550100112',1,1,4,8,15,'ana','panel',1781017870000,NULL,NULL,NULL,30,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(9,'3d04e92c-955b-49e0-81ba-0b6549da2abf',6,'+15550100106',1,1,3,9,16,'ana','panel',1781017990000,NULL,1781032450000,'failed',34,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(10,'6029bec0-ea2e-4374-9a65-96647faf25be',7,'+15550100107',1,1,3,10,17,'ana','panel',1781036110000,NULL,1781036110000,'withdrawn',36,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(11,'5aba3a8a-c44e-43f3-9f89-a971cf0e59e4',8,'+15550100108',1,1,3,11,18,'ana','panel',1781036170000,NULL,1781036170000,'suppressed',38,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(12,'165c9879-3451-4f67-8166-5a9c008ede9d',9,'+15550100109',1,1,4,12,21,'ana','panel',1781036230000,NULL,NULL,NULL,44,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(13,'52e383fe-ff64-4d12-8999-20d68fc385bc',10,'+15550100110',1,1,4,13,24,'ana','panel',1781036350000,1781036470000,1781036470000,'yes',50,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(14,'0c321dc0-c4b8-419a-b9d9-42f922111681',11,'+15550100111',1,1,4,14,29,'ana','panel',1781036530000,NULL,1781036590000,'undelivered',60,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(15,'c0c3314d-ee74-48ee-b034-10c11355507c',19,'+15550100119',1,1,4,15,34,'ana','panel',1781036830000,1781036890000,1781036950000,'stopped',73,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(16,'f0ab5318-f4ac-4d99-ba5d-025f3daefa45',4,'+15550100104',1,1,3,16,39,'ana','panel',1781037190000,NULL,NULL,NULL,84,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(17,'e072c1ce-4904-4bcc-b956-db6c9067e620',16,'+15550100116',1,1,4,17,40,'ana','panel',1781037250000,NULL,NULL,NULL,86,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(18,'a299aa98-0847-4291-b778-ac94095fd2c6',17,'+15550100117',1,1,4,18,41,'ana','panel',1781037310000,NULL,NULL,NULL,88,'{"restart_participants":true,"exclude_active":false,"params":null}');
INSERT INTO "invites" VALUES(19,'3ee21148-c58b-4bc2-87c1-7dab36994443',18,'+15550100118',1,1,4,19,42,'ana','panel',1781037370000,NULL,NULL,NULL,89,'{"restart_participants":true,"exclude_active":false,"params":null}');
CREATE TABLE ledger (
  seq  INTEGER PRIMARY KEY,
  at   INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)   -- SHA-256 over the previous hash and `body`
) STRICT;
INSERT INTO "ledger" VALUES(1,1780326000000,'invite.approved','{"at":1780326000000,"by":"sha256:01939480687e6bf9fed0a25aa2ae2791a3d582755d220c9f2571f2004ddd2721","contact":"3387e4cf-6f0d-4941-8444-be030c039657","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"df3ea379-f158-4eed-baa8-87065528c914","kind":"invite.approved","phone":"sha256:5a81a54c654e5fad0763fb8b5f8379f65b143ed51adf543eeebb536ce3322a29","revision":1,"seq":1,"text":"sha256:2d68459a8965ff8ae4a1d0c7ae3840cab594972f6f68a12256724f125e19864a","via":"panel"}',X'49A73D06B0F0D863043A7FA4743122360920029D34D4CDF2A15733998CEAB713');
INSERT INTO "ledger" VALUES(2,1780326010000,'message.state','{"at":1780326010000,"cause":"","kind":"message.state","message":1,"phone":"sha256:ea3e5cf5a00ada5df1a8a266334af1dc5943b1d8d4876a2dffa5a374da1c65a3","seq":2,"state":"sent","text":"sha256:4692b25269d2c2df94ec734419308f200b1590dd470f348aaf18d29d76809bbe"}',X'8D76A650776F0A3289C12B4F37F4013B7518ED9C22447945D5D0EE242C8380A8');
INSERT INTO "ledger" VALUES(3,1781017270000,'invite.approved','{"at":1781017270000,"by":"sha256:4914236a5540d01de1c97f86f2cdffae010080e08e196818da21fccdc038bc17","contact":"7b117869-10fd-40f7-bdfc-1b28a78edc46","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6f801d73-04d6-4b26-9455-db9415579e06","kind":"invite.approved","phone":"sha256:7ab391bcf35d462c88bc82086cd6ae2f4b999227c61d034a4151739469bb572c","revision":1,"seq":3,"text":"sha256:d4aa38680d67d550d3095f9f26b38dfe7bddb5a8e59024fa89849d34204f9079","via":"panel"}',X'1536BCD409E55DF6BCEC91C40ECC2EFA662F447DC5CDAD462D1EBD3BD9F37E8E');
INSERT INTO "ledger" VALUES(4,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":2,"phone":"sha256:8822009e92e41150fc8f3b1849b15fbb47ce30282b4031c7d5fec001244fee18","seq":4,"state":"sent","text":"sha256:6204f7db36cf1613ec72cb156b4c279ddb82fdc81effb1abdd3031a694096638"}',X'26FB78FBAF920A5D0B5142AA6E3443E0021DF76BD7ADB4519F021004962334CC');
INSERT INTO "ledger" VALUES(5,1781017330000,'message.proven','{"at":1781017330000,"cause":"The network delivered it.","kind":"message.proven","message":2,"part":2,"phone":"sha256:1aa4637d99431323e3dcacc4f6f1f0d61d0fa41a63d2b76d778fe237cfe6c960","seq":5,"state":"delivered"}',X'5DABA2718604CF50DA1830BCEC1CD4F6E3C581F79E54EE87746B66D136D9AA20');
INSERT INTO "ledger" VALUES(6,1781017330000,'message.received','{"at":1781017330000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781017330000,"phone":"sha256:9e66f5e7ea2efd842a11e53789d85add0bed25bc22f3c361b14218dbfdbeab91","seq":6,"text":"sha256:9b6487d2080ce3e107e87ba54d80596ecd3fb79f139d4fcc6cb8f124c9e296a0"}',X'2FD69511040946B4AD1D89E044D12D083C8A1ED90061109D0BE53442B288CFF4');
INSERT INTO "ledger" VALUES(7,1781017330000,'consent','{"at":1781017330000,"contact":"7b117869-10fd-40f7-bdfc-1b28a78edc46","kind":"consent","message":3,"phone":"sha256:a74e318c309feccab7533c706c14852e485c227b69f3b35a4c72bf5159400178","seq":7,"state":"granted","why":"sha256:aefbaae350f95f55d5db9953f0b88fb04c497981534041634719b057eea72cab"}',X'692CD7B9A68D39ABC04FB2B41423F7DADDD38AFAA70C54E92907BF237C49D682');
INSERT INTO "ledger" VALUES(8,1781017330000,'message.queued','{"answers":3,"as":"reply","at":1781017330000,"kind":"message.queued","phone":"sha256:de09a08039f784da8848b37af11eea6093e2694760bde6cc97fe1440a75fada3","seq":8,"text":"sha256:7d076e42214257d54daced25aa6a87b7722ddcf5d266e0a7f8a11359e58d0b51"}',X'B0AFFAA60259AEF29179CD8AA90E9A3D73FE9E050503B4320B5A7CFE1672367E');
INSERT INTO "ledger" VALUES(9,1781017330000,'message.state','{"at":1781017330000,"cause":"","kind":"message.state","message":4,"phone":"sha256:079724967d83e0fe0f9ed6635c9e16ed85223b95bcca5d05ff8cd46a575ccaa8","seq":9,"state":"sent","text":"sha256:93ed1ded3b6629d95a97860c7ad799ee69c799cc55e113830daf13df2f73604a"}',X'2FE34D12522F0FE5DE8545BEDB72CF7C917CD824C772211E133CF81370B79674');
INSERT INTO "ledger" VALUES(10,1781017390000,'message.written','{"at":1781017390000,"by":"sha256:2f125e8dae858a922a4807394df1e7d31a63c22381e674df13e7280fd1f3a27f","kind":"message.written","phone":"sha256:039807bb3d91dbe9a45a2908f579de6f15532d86aa3f852bc7a9510b0c240449","seq":10,"text":"sha256:223b10181f78efa47a36b27b324bede85edd5e45541ca5c30cb5d18d6dfc2225","via":"panel"}',X'BB7F9D57FD6B2965B786CD15FA36D41603E185F51E0B99F84A343A1A1DC1AB10');
INSERT INTO "ledger" VALUES(11,1781017390000,'message.state','{"at":1781017390000,"cause":"","kind":"message.state","message":5,"phone":"sha256:1817c757a177a0ad1e59813c4de1e916dd341a3fcc66798027d97b1af61f0bcb","seq":11,"state":"sent","text":"sha256:de75184fb8f1ef4f28faff2c47e864fc7aba47834887d7c1fbe9fd0b9a1f1bff"}',X'E54264B07CBED4378CE37A79B4D805685B501DAA04C981B742EF6D0E2EC460A6');
INSERT INTO "ledger" VALUES(12,1781017450000,'invite.approved','{"at":1781017450000,"by":"sha256:9fb2ff8521bffc5f1118c9e70b3c7fbe336646f2a60d83bb1f2c73641b67fd7a","contact":"241d90ca-6b77-47eb-a20c-f0d17e0a8c25","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"75ba2275-d2ab-4eab-8973-940d63caafe3","kind":"invite.approved","phone":"sha256:e4f251f23a7dd85097ebce6529f49888a29392df1c0198439244dbb0d361aa52","revision":1,"seq":12,"text":"sha256:7345c10191b2a647c226345b1f9bf6ecec7df52252e934e80c328490077a8561","via":"panel"}',X'4343D7C01DC83DB14F7D94462651A46BCB21114239B6D7120127DCD449E5D078');
INSERT INTO "ledger" VALUES(13,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":6,"phone":"sha256:c38074bdb0b8d00cd6391687f59f10a4b231db6d359f735029c72fbeac3832cf","seq":13,"state":"sent","text":"sha256:6c740a6c59b8c45bb7a3f35d32a0d1a6d0952e7e05c970a9721dd9dbdc3dc970"}',X'496427A0287EEAD20118DE432876524A14A91757251122E94B51C44607B6BCD3');
INSERT INTO "ledger" VALUES(14,1781017510000,'message.received','{"at":1781017510000,"intent":"no","kind":"message.received","modem":"main","network_at":1781017510000,"phone":"sha256:e6a5fefcecff578696506a12ffcffb75bbb86c63a7290bc74cbafaf6843b1556","seq":14,"text":"sha256:f1b566a3c7cfa8b017ce255d228d9b174514753d74b339657bedd8e33326fbab"}',X'6CD9B9663F892BC1DD701CE3E93ABC50CC167339F969E33971B7F6B613E432FD');
INSERT INTO "ledger" VALUES(15,1781017510000,'consent','{"at":1781017510000,"contact":"241d90ca-6b77-47eb-a20c-f0d17e0a8c25","kind":"consent","message":7,"phone":"sha256:da7e585e2f1bb4503e0c63874c72751b9fdac73f7668dee2346dc66925a8ed48","seq":15,"state":"refused","why":"sha256:17c85293376d113c86ecc9da0fe2b37d406b3d8576010c9f37a47cf6ac19fd34"}',X'377FAAC36B6D340255AF9CD924218E92C1F2653C0B845A273B25CF4960B5B58F');
INSERT INTO "ledger" VALUES(16,1781017510000,'message.queued','{"answers":7,"as":"confirmation","at":1781017510000,"kind":"message.queued","phone":"sha256:3171326b6a6d6f21826cde135489adff130143e6cca6270c837b8d5df85316ab","seq":16,"text":"sha256:f458d030548421f5317b8f0b711d1261527c67965dab73fd2cbbeac5b7e4d9a8"}',X'423A6A1F565CCCCDEEA3F9026CE2823C3832051D0F7FD6105F7C65E6BA5D32FC');
INSERT INTO "ledger" VALUES(17,1781017510000,'message.state','{"at":1781017510000,"cause":"","kind":"message.state","message":8,"phone":"sha256:dfadc0f8b3952a0dae535ed26015319c8366385f618a311d2c43c004b079c811","seq":17,"state":"sent","text":"sha256:81ff339cf82bc57668bfacf768145ba9a1eb1e1d664b8110f70b558eacecd81b"}',X'2CB2A4D9C49877CE47C160C2E5FC09C25A22F6849AE8E1C91BF2CD2C57CF1ECF');
INSERT INTO "ledger" VALUES(18,1781017570000,'invite.approved','{"at":1781017570000,"by":"sha256:3e12053ecd53381fb7ed0cae020a912e095daeed2db2fc7e1eaf67e4e1ad847e","contact":"39119e44-ac38-4992-99ea-a13bef0323f9","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"4324e1fb-889c-448c-ab93-b9fb9c6e9562","kind":"invite.approved","phone":"sha256:e8ae83e8dc76b8b740a657da17c3ba744fc590071a87cc03e7937e342e96624f","revision":1,"seq":18,"text":"sha256:06c65a1fdb5c616b1f90cc115105b3de4f0bca80263f5fe8da8d87063ae5a715","via":"panel"}',X'BC26CA7946523ACAC0C5FD4388B23D3563115217566E9206A145E31631CAC638');
INSERT INTO "ledger" VALUES(19,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":9,"phone":"sha256:7da5b1b7c9480cba1d3c8c972e3746717335c453c3ecbf4bd28a5b6d4a7a2b56","seq":19,"state":"sent","text":"sha256:9eb20212c01f82acc68fed5d09bf4278310b60004ae962b59b8470b75ad46e1d"}',X'62AFCCE1DE58A9AB022DD58B936292598CBFC10F339E0C924D2B7813D228BC2A');
INSERT INTO "ledger" VALUES(20,1781017630000,'message.received','{"at":1781017630000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781017630000,"phone":"sha256:ba0e6fc5afc148039a0bedb91427e5f1c03121a3ee66bac4cc4a510b26616cb5","seq":20,"text":"sha256:bf0fa293ba841885c37671cd44d78dec29ddfbb07bffa68bed12dc3e6235a04f"}',X'005B55C3A63CE829AC011D160D1FE6215D984AE81BA04EA814F61DB8AF679D16');
INSERT INTO "ledger" VALUES(21,1781017630000,'consent','{"at":1781017630000,"contact":"39119e44-ac38-4992-99ea-a13bef0323f9","kind":"consent","message":10,"phone":"sha256:a91b142b7bfefb1c86b35104050990b8bd670993351c8856dcb69a76a50d89ba","seq":21,"state":"stopped","why":"sha256:da029961be69622cc5655981c0cf05295ccc5e85d2b477a47dba729623d76175"}',X'391B39391DADCB0EC558F9A769DF3A55B8E3202304D2042AA4DFD0E2A16D36E3');
INSERT INTO "ledger" VALUES(22,1781017630000,'message.queued','{"answers":10,"as":"confirmation","at":1781017630000,"kind":"message.queued","phone":"sha256:b2b180643eea460da26da1441e12acc2605e5d8bcbc2ed36c7763e51fa648253","seq":22,"text":"sha256:8352b5fbd69244c16c4cd0aa99cbcdb5896b07e759bf7b69d7528cc107608875"}',X'F946097C1BD8885ED8EB5AC66649F29B41E68C1BD7FC5E8CAA4516672E3F2A17');
INSERT INTO "ledger" VALUES(23,1781017630000,'message.state','{"at":1781017630000,"cause":"","kind":"message.state","message":11,"phone":"sha256:75df740adbcccfb1d86eb62cf0cb10616e0b4a3d5f83fe67df527c405462c525","seq":23,"state":"sent","text":"sha256:55926e5481343a0e389ada287066db0a96021a68b24024a7ff21ed8c50d443ac"}',X'EFED436BAA28B59376829618672E2B589338B23631CA67AB11594AD106E134B1');
INSERT INTO "ledger" VALUES(24,1781017690000,'invite.approved','{"at":1781017690000,"by":"sha256:0c4a913eb1473f6c134bd261ff9d137536af75da86895294cb4f386d1c664ccf","contact":"49f4f87e-3a53-4908-b25e-27fc67a8b8a3","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"b5bf0bde-c595-4516-95a0-bb8c6afe4f6b","kind":"invite.approved","phone":"sha256:c5c115a1c3a1658a7045c01e7c96f0e4af32d5766e406c786fa0d51e24a571d2","revision":1,"seq":24,"text":"sha256:30c863ab7418274dbe5e36f391cb2bd4dcefa902319daae913dfa7ca4b8d077a","via":"panel"}',X'E821A37E5A5F2C92C88C5109C191D482B4299DD543B638E3C0A6B1239FD0EEC5');
INSERT INTO "ledger" VALUES(25,1781017750000,'message.state','{"at":1781017750000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":12,"phone":"sha256:3762d1edf67f7366ccd65807d150d31d49b709df4127a19c0352c5d699257ce6","seq":25,"state":"in_doubt","text":"sha256:57284487c5b500278b01defc056f1d579bcb6444e7563de3ba47a21962e709e4"}',X'5037A21FC917E3EAAF49B48F6F8441A261B337580D85312A6C37063BDD6AF487');
INSERT INTO "ledger" VALUES(26,1781017750000,'invite.approved','{"at":1781017750000,"by":"sha256:b94f7db06d6817533ced26296390d76c8139b228037ea3935ba2579d3a85d329","contact":"34a24ae0-41c3-4233-8369-6f2bd7907d24","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"97747e89-ef24-4a3f-b287-aa9fc94d0390","kind":"invite.approved","phone":"sha256:f7d8352666c92cc1bd097fa9025f2b1d4ef9452734910eab9d43d376a4efb325","revision":1,"seq":26,"text":"sha256:68c6bd8b5c3bbeeec448031b5b85cf972fdf5a7864c3d653e894cfbb2dc95765","via":"panel"}',X'15A72AACFE16A4EAE80FF61ED4070309BF04D68595D6802AD77492A6DF556CA7');
INSERT INTO "ledger" VALUES(27,1781017810000,'message.state','{"at":1781017810000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":13,"phone":"sha256:ebc36fd9df07c1870ccf57db28e2eeb4f5a95eb81256f4b963f6a68cee2f9eef","seq":27,"state":"in_doubt","text":"sha256:8ed47c1cffd40512331930d1cf097aef04ff00e7977f63a057f0cb6f780d35a6"}',X'4FAA522DE8986375FCFD7E3C027370CED7EAC6765FA10610731930D895872675');
INSERT INTO "ledger" VALUES(28,1781017810000,'invite.approved','{"at":1781017810000,"by":"sha256:6eab388c0a781ace2d519237424b40c662cef174dfab8c9f6aa1ae45096df934","contact":"05e40d71-7b5b-451c-9d7d-270bbf6f0c5f","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"dccc043a-aff6-4ea4-9c76-4f84a25f2191","kind":"invite.approved","phone":"sha256:94b3bf1478e29056517f1c1a7c7ecc06984124b5750e07703244bf8a7bc09550","revision":1,"seq":28,"text":"sha256:bce7cb080ec9f9d2cc7436964bc3fec9549b2449996699c1b95b4756694bf9ab","via":"panel"}',X'E1783583447FA426832292B44D58D828FAF95F4E1CC484B4D3A89B64721E4D44');
INSERT INTO "ledger" VALUES(29,1781017870000,'message.state','{"at":1781017870000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":14,"phone":"sha256:8d738eae5d64f83f78ba165915adf1342c72fa44e336c3e2387c93a66cc7daa2","seq":29,"state":"in_doubt","text":"sha256:9fbd144f8781bc08742e2fe0d14155a4f45beb631eea241f41018bd0a7913167"}',X'7CD170F72CBFBC130E661CD5907B858AEEFAB4B13D6F99C250D379F094EF93D3');
INSERT INTO "ledger" VALUES(30,1781017870000,'invite.approved','{"at":1781017870000,"by":"sha256:290d8e584b1c4b3e14ff7f13079a0c88ef40836c43d936fd723fe4ddb99b5b7a","contact":"34a24ae0-41c3-4233-8369-6f2bd7907d24","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"35dfe47a-8c05-4841-bf6b-f6276563de3c","kind":"invite.approved","phone":"sha256:750db9fca7caae64effbb373eef4738d10e0cd28af474e7c146fd3a233b95d33","revision":1,"seq":30,"text":"sha256:3017a233996754abd6bd635a63ca6727eaa024ff1165477f475e3c7360322c92","via":"panel"}',X'26D6D91A4A5A6E2AB42C255A49117B41434A55D291B0F117641B0A3C5ADE9BFC');
INSERT INTO "ledger" VALUES(31,1781017870000,'invite.decided','{"at":1781017870000,"by":"sha256:3fb062ad67d48b1a6840197fa2c67091f49c41b7c4da84a81ae8974f0d6e9a06","decision":"invite again","invite":"97747e89-ef24-4a3f-b287-aa9fc94d0390","kind":"invite.decided","phone":"sha256:d169cd4082b752473fe9e556925b3936a6a055b0debdb245ffb77f426eccec74","seq":31}',X'D7696702CDCF207456CA27165ABBB773443C78B02FA3E489928A1582DD2FC0DC');
INSERT INTO "ledger" VALUES(32,1781017930000,'message.state','{"at":1781017930000,"cause":"","kind":"message.state","message":15,"phone":"sha256:f9707ee70206f2129fff3e2fc36aef5f66b884a707da2764d4c8bef86e0dbdcf","seq":32,"state":"sent","text":"sha256:f3a58550e8e4c4bf5c7e6129ac891e37636e92fb6fdff9b91ad0328db07abc5d"}',X'7F7F1315074AB31F4DADBD8B50E1C17677EC7A563B19BA405E7F5015A650C106');
INSERT INTO "ledger" VALUES(33,1781017930000,'invite.decided','{"at":1781017930000,"by":"sha256:65eac558cae1de6cc74daf54889d6d2d8b9c41b9dffaaa7f02073293dc1972fb","decision":"it arrived","invite":"dccc043a-aff6-4ea4-9c76-4f84a25f2191","kind":"invite.decided","phone":"sha256:5da0ab1e2b42bd33d9134222e126a2b03bcbbf496bd09a0f988fa7fde9504197","seq":33}',X'86C3B5F15F79388F1BFAC24C2FD4D6956FEF7C5BB4BD348B9A1FE3BD49FA9F0B');
INSERT INTO "ledger" VALUES(34,1781017990000,'invite.approved','{"at":1781017990000,"by":"sha256:328387990c9429a3dbd9d1a6e91b4c15e7eea5c0a312aef8567069e4398035ae","contact":"a525ebcd-30b5-4ac4-99ac-82bd048ff136","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"3d04e92c-955b-49e0-81ba-0b6549da2abf","kind":"invite.approved","phone":"sha256:6d283d09c220ee6f943320abc0e7116c6195c6bcccd5ef647d6337fe4919bd38","revision":1,"seq":34,"text":"sha256:86d25cda5e1ead82c30c25d8e29ab418f3e448e1835f7a200fb6dea6aba9d9fd","via":"panel"}',X'382F0119832A52977606DD276DA30E16D2A9952CEC98C1D9413FE5C550B45417');
INSERT INTO "ledger" VALUES(35,1781032450000,'message.state','{"at":1781032450000,"cause":"The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.","kind":"message.state","message":16,"phone":"sha256:2b9cc07c5e261785efd15258ce9082cc69d8cfa7705ae7d44bbdf0a363ceef81","seq":35,"state":"failed","text":"sha256:05a54dab025ce3e7f59a5bda0690f3e8acce992baadaeaa948b313abf7650941"}',X'569D84D28F1E24C5CAE4A3E7A76A99504B33D0F2CAB715374A191EEEFFB628DB');
INSERT INTO "ledger" VALUES(36,1781036110000,'invite.approved','{"at":1781036110000,"by":"sha256:cc32572f627e6bcc3506beaddcc5b216625f4233ff98cd72417983a7bab1b4b5","contact":"59396d1c-5295-4414-8781-61bad9328c8c","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"6029bec0-ea2e-4374-9a65-96647faf25be","kind":"invite.approved","phone":"sha256:bd8c71d20c4f356b815253e5f4b34d35ddafbfcb268613d758e0ca1ad627b241","revision":1,"seq":36,"text":"sha256:8a08f0b563d4e2b5d0da5f860ce88a6fee107fb0a874823157a7c7470f3f50ef","via":"panel"}',X'ECC43184485A1CA6BC613B238B2E779B4BEDDA246FDB5A902150B91198BE5AA7');
INSERT INTO "ledger" VALUES(37,1781036110000,'invite.withdrawn','{"at":1781036110000,"by":"sha256:44af4a9a7e55b6ca1bb1d466e0c83c21bef68f6308a098c9020079e49c68bef0","invite":"6029bec0-ea2e-4374-9a65-96647faf25be","kind":"invite.withdrawn","phone":"sha256:5a6fc26719c473590a1397ccb31c8fe4fe49ff62db47e5e233a93bd55df175c8","reason":"taken back before it left","seq":37}',X'B590159DFEAAD70750022CC54C42702C5935CA705A633E96165A7C9A79712C55');
INSERT INTO "ledger" VALUES(38,1781036170000,'invite.approved','{"at":1781036170000,"by":"sha256:45a66579c23efec3cb3fece2eaa388f992bc061acf6e6fa8b06dcef9fbe75582","contact":"63858628-459f-4928-a700-2696387aae30","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"5aba3a8a-c44e-43f3-9f89-a971cf0e59e4","kind":"invite.approved","phone":"sha256:37d4551f70d7e7d74d69b1f19c8460e27c71c4cc0f459fa6ca29c62a5df45a52","revision":1,"seq":38,"text":"sha256:cfe6066684b8145f3dd8f169bc56477e3312d18c7097f6fbee41ccca85d0a10f","via":"panel"}',X'8DE72821A6A4BFACD962BADFCEAB6D9A120C5F1193EC383AF33E112D46FB9FE8');
INSERT INTO "ledger" VALUES(39,1781036170000,'message.received','{"at":1781036170000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036170000,"phone":"sha256:5fc11f533b7983c10cfe9cc7c12983e5effb10defdff5c300e6b57841a774604","seq":39,"text":"sha256:09fbacc295f00873c4b02fe91746a342e953d1b11f7a305552572d63abdc1f56"}',X'BA3973255BA0C65D9497670BF2A5F8E764B5EC9C80E15BDB4632B846E6E316E4');
INSERT INTO "ledger" VALUES(40,1781036170000,'consent','{"at":1781036170000,"contact":"63858628-459f-4928-a700-2696387aae30","kind":"consent","message":19,"phone":"sha256:8288797bd5d22d780a8374c4e052bd593783082825be9f688cc6c0c5b36606ca","seq":40,"state":"stopped","why":"sha256:04dee70600306ca16580123fa458d8f6789ecf9b3231e53fff7cc33e45462787"}',X'3A15E06A90CDCB96E275A955725EEED47957982AFFBD70A3BAFCD43D47023BA8');
INSERT INTO "ledger" VALUES(41,1781036170000,'message.state','{"at":1781036170000,"cause":"they asked us to stop","kind":"message.state","message":18,"phone":"sha256:7a61408e7edbc767cffcba5d1d3da5f11c7ec3994101b0a508158ef648bb5d2c","seq":41,"state":"suppressed"}',X'B66A6D2D5A6E1A38A94104C6A447742D7CC2E88B076559F56D46B6073245C31C');
INSERT INTO "ledger" VALUES(42,1781036170000,'message.queued','{"answers":19,"as":"confirmation","at":1781036170000,"kind":"message.queued","phone":"sha256:15a784bd387d08d46982abb900e3579f0f54c96ba0de0a33e538ef22e77929a9","seq":42,"text":"sha256:14439e53cfeb72f1bb5a29de95d1e16f8600aaa2d8e8e1b851c45216be35278f"}',X'1D9EB49BBBCD17D96F6FB4F00FBECF6DE2C2D0C056B58323C7619E2F2BA2C8F6');
INSERT INTO "ledger" VALUES(43,1781036170000,'message.state','{"at":1781036170000,"cause":"","kind":"message.state","message":20,"phone":"sha256:008ee7c52b91102d8967706643f0f80cec523d5fbc1d048b2fee369a0915eb8a","seq":43,"state":"sent","text":"sha256:2362dc5f69194ef6c9f2576018b80aacd04744939bae22c99d9ea4bcea4e04d8"}',X'98E82E6A0FE5D9B0A3C85BD9D670BC3037741E04C50EB56D501D9883AF9E933E');
INSERT INTO "ledger" VALUES(44,1781036230000,'invite.approved','{"at":1781036230000,"by":"sha256:189d99dc19c7ea55910babd73e82ac0711df857900f62b4da0aa161a885c5806","contact":"c167f0f1-392d-459b-a8ee-743b05ba8cf4","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"165c9879-3451-4f67-8166-5a9c008ede9d","kind":"invite.approved","phone":"sha256:39fc75863cafe5b8b496430b305775ca9f08ac45a11f6c6584bdddec2d5420f8","revision":1,"seq":44,"text":"sha256:3bd52a1478ce3f8d685915958823949aef8096d653085669eef7cd9ab7038c66","via":"panel"}',X'2FA4A8DCF17756EE8DC2433B896912EE1BD86B5B96416892881327FCBBC72327');
INSERT INTO "ledger" VALUES(45,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":21,"phone":"sha256:c233f489fe4c654084d2693765b3139baf0ee80da0a8d60046ac4edce7991d76","seq":45,"state":"sent","text":"sha256:dd5f2d330c81594434b0e41beb5dabb021111ded2f1e982fa0148522f2e36e2e"}',X'1113AFADE01D93BDFC7C5E891B0B57A57F0F3CC11913FAC5918F708879DDFFB7');
INSERT INTO "ledger" VALUES(46,1781036290000,'message.received','{"at":1781036290000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036290000,"phone":"sha256:eab7a87445066bf4293f312100f3043a4f1487ebf05ec62bce199b3ced88ee98","seq":46,"text":"sha256:af00d2212ce3d24b138db60b4519daad4db2cc7cc89bc25c65241d3b77fe3a1e"}',X'378D776578605F1A639F64F9288F3C87DDDACE1016D7780642107CBC4144C138');
INSERT INTO "ledger" VALUES(47,1781036290000,'review.opened','{"at":1781036290000,"kind":"review.opened","message":22,"phone":"sha256:1ad967822b24173a708ed97a62beba8c0415099da332a38e447ae70adb86a869","seq":47,"why":"sha256:8bdc92877871766fd5ea7797bcbf48b23e109796fc3f6860f3a4c78f1ea76f33"}',X'86585B925AC6C3F0AD4D5F8B838A55405BD733027453BFEEB13B09FB52F67631');
INSERT INTO "ledger" VALUES(48,1781036290000,'message.queued','{"answers":22,"as":"reply","at":1781036290000,"kind":"message.queued","phone":"sha256:9a4892e6562ccdf2723fdeaac5a133698c4c80903b467949c2340d005c53e6ca","seq":48,"text":"sha256:30e58f1672e1841cbaae1f9e710a5579fc0d5a18a160888fcfbbd806aa2398fa"}',X'11790CE9554FF2B4FE21675440985C7BF72A0707EAF3A733C847C3A82A64A009');
INSERT INTO "ledger" VALUES(49,1781036290000,'message.state','{"at":1781036290000,"cause":"","kind":"message.state","message":23,"phone":"sha256:d52cbc69dd271d9ad4b0d2e96670afea06211eaa54ee38cede0a49aacaae4bba","seq":49,"state":"sent","text":"sha256:62858269ee0032acab6cd72e2d663cc4263bb0e37f970c752fb6906d9b3b3e1e"}',X'7C9B58763CB3F20923DF9D937321AA3A49EE7B3935489147B289B9C5F668E4ED');
INSERT INTO "ledger" VALUES(50,1781036350000,'invite.approved','{"at":1781036350000,"by":"sha256:f664a3ba6f3b6399a653c334031f2ec5dcd88441f1c8d6d5eb920fd24776f4d8","contact":"fb971e42-64e9-4afb-9aa0-09e73eaed462","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"52e383fe-ff64-4d12-8999-20d68fc385bc","kind":"invite.approved","phone":"sha256:5f0622e14dde701f004bea754fc81fdffef65a507badde0c91b051416514852f","revision":1,"seq":50,"text":"sha256:4744cd0b2b6aba5995d4b32c5cb20dbf5fde80ee9cfd2a815b600a76e20cc936","via":"panel"}',X'A0123421676E35B5A62D51F0581DDCBE162CD8544EFBEF56CB27EB39311069BB');
INSERT INTO "ledger" VALUES(51,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":24,"phone":"sha256:8d8fd07af1740d71296116a3257021a132b2e1c6446d1bc80c0bdaf468511731","seq":51,"state":"sent","text":"sha256:d50e08548f1a4601f6dce7f36d6f68eadd61d3f751fd05d2f28e90d726422145"}',X'D98D1AC4ED78B6B0CB567F3220723C7468AC0B9BA08AA24F9A935A84FB950261');
INSERT INTO "ledger" VALUES(52,1781036410000,'message.received','{"at":1781036410000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036410000,"phone":"sha256:6a529eabddccd2dac034d7e5bc5b9eadf090ef12ed380218e92cdf1ac6888291","seq":52,"text":"sha256:b8fa9408bf67b68f9dfb50f3fd2c16309c23bea1b4890556799a44f2ddd02553"}',X'6AC6F9184667DC8E08DCCF9B826DC6602231CA34CDD51DF619F93998B2A8528E');
INSERT INTO "ledger" VALUES(53,1781036410000,'review.opened','{"at":1781036410000,"kind":"review.opened","message":25,"phone":"sha256:d0219963208106728b3af2074759696c96446fcc07cb44a99ad346664a1cd14a","seq":53,"why":"sha256:92cae051273db66815e8d3a3e0ca8e2371421908391264280d2e2ff3a086a533"}',X'976DDA03DE92A7F40CA00E475178D90D35AC5CAE4510A8FDA8EAF21B0C36AA85');
INSERT INTO "ledger" VALUES(54,1781036410000,'message.queued','{"answers":25,"as":"reply","at":1781036410000,"kind":"message.queued","phone":"sha256:9855c61f8ff32d86a90b528eac7e555624050a3a195f99e7cb4f63d98aa5e8d2","seq":54,"text":"sha256:eb8291b79b9205575b714b2324ec98f2c4c9d677d32487856d553b62af087a63"}',X'90C9FB51F7C87B367BD1BF52BB0FF08611E5513F873E9BC8CD0BC67069FC6826');
INSERT INTO "ledger" VALUES(55,1781036410000,'message.state','{"at":1781036410000,"cause":"","kind":"message.state","message":26,"phone":"sha256:1f0a68450291513dfa537b9c89383ad2eddb8f1d6295d6aa99bc732af909aabe","seq":55,"state":"sent","text":"sha256:9d34e1dcf2986e29f99d0938e2b85bb628fe46e67f2059aff899e8119502a70e"}',X'5B26D5B3276C10E38C0D89153F028BF34778F9B7283C8BECD4C3615ACEE7646D');
INSERT INTO "ledger" VALUES(56,1781036470000,'message.received','{"at":1781036470000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036470000,"phone":"sha256:ddcb4779387ea143a6b93fb49c85f9c894f05857f737368da6f6e69e93703a6e","seq":56,"text":"sha256:a45f39fdc1e9922108ef4ee22456f7af08afc26dc6847b8314633c71f7c423ba"}',X'B29F87BFCAA61CAB11243E0D380DC3AFCD0D14326413D058A59EACFF444B4FBB');
INSERT INTO "ledger" VALUES(57,1781036470000,'consent','{"at":1781036470000,"contact":"fb971e42-64e9-4afb-9aa0-09e73eaed462","kind":"consent","message":27,"phone":"sha256:7b52fed2ea6515ca45f1912695bfdc06054f32d739843130765bf6a1d6d957d5","seq":57,"state":"granted","why":"sha256:74ef9c5183c2d2acf4d3ee80f7a14af946d932b6b171a88e5d6d21400c1ade3c"}',X'802EC5F956D7CC4C1DFCC31A571AEDD2E313D94E7B2C4E18965B93A62D85A795');
INSERT INTO "ledger" VALUES(58,1781036470000,'message.queued','{"answers":27,"as":"reply","at":1781036470000,"kind":"message.queued","phone":"sha256:dbfa45302555d65d70b9468fb474bfe1ec8a79538c4824002d28fc1cdb68de78","seq":58,"text":"sha256:96d992678b1d14a07b983299d79f07ff48659b053d962340f936216f0449626c"}',X'53B1DD7A0475E840ECE612A7E73973BB7835071D2608BB8978955E3D242A162A');
INSERT INTO "ledger" VALUES(59,1781036470000,'message.state','{"at":1781036470000,"cause":"","kind":"message.state","message":28,"phone":"sha256:dcc58e126c9c1d11d37549585da5c3c9e483178bd8dbb28778d5c583e79bbc20","seq":59,"state":"sent","text":"sha256:d997b69dddfc36fb4225e71aaf97923e9fc13c3a7912e86fb8c2f566c57b00c9"}',X'1A07A76BA8247C809E9E1EA2456C4962702A729535E4F0806BB6CA2E1D9C8280');
INSERT INTO "ledger" VALUES(60,1781036530000,'invite.approved','{"at":1781036530000,"by":"sha256:29382cb647433f1fbe61d86e1e6cdaef59ebefdabe42bfd8fe46674b261606bb","contact":"f94df9df-fef2-4f3e-984a-234902bf5609","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"0c321dc0-c4b8-419a-b9d9-42f922111681","kind":"invite.approved","phone":"sha256:b3de022afcbcdbe67fa7e1f01e82c9778e72884179aaa5a4469cedb60db6bc02","revision":1,"seq":60,"text":"sha256:dba18213ac7ac9ce40c7284ee89b7db6820e115938117235dd3bbbc0a410247d","via":"panel"}',X'0F4CC7B1D9F9A7F231CBD9D4565461F05DC2D694C6AD0D741C2D22FAAC79EEDB');
INSERT INTO "ledger" VALUES(61,1781036590000,'message.state','{"at":1781036590000,"cause":"","kind":"message.state","message":29,"phone":"sha256:2daea54563bea03567a0c3b14f0f15961789a389adcb82bdfc6a4f50c353fbfd","seq":61,"state":"sent","text":"sha256:83735934103b0e72c89ccee8e49e0e8a35ebf50075e0c7474d84239b217f3e40"}',X'F18D0F1FD7C3ACA37C76DF3CDD7FE4169B2016DA36776909CEDB157398517B58');
INSERT INTO "ledger" VALUES(62,1781036590000,'message.proven','{"at":1781036590000,"cause":"The network could not deliver it: incompatible destination. Check the number with the person.","kind":"message.proven","message":29,"part":23,"phone":"sha256:cb0093f05e10c5e970812e58eeff58d1f89a0732e39f05c9f8375644ce902dfc","seq":62,"state":"undelivered"}',X'A208A559F220C1FF72B6B555CAE0063998C0B7B4234EBB833FBFA3D264208CA2');
INSERT INTO "ledger" VALUES(63,1781036650000,'message.received','{"at":1781036650000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036650000,"phone":"sha256:60c90a9960a5d09365f2fd60ac1324a47685ae2ffcb71b12e2a95cd3103e17f6","seq":63,"text":"sha256:33c488b374f5d0380c79ecccdae99947368fa1fd5c6be1fb8ce6bba087470f3b"}',X'0CD6F929986517437EA0F1B07BD9F0D8D8922EB7DD942D47DF4E244BFA6E920E');
INSERT INTO "ledger" VALUES(64,1781036650000,'consent','{"at":1781036650000,"contact":"9c99b1bb-10be-4eed-a351-228a41907839","kind":"consent","message":30,"phone":"sha256:4483bed6f281e3a3d1042e6146e757ecf5d58197cd5c580d95affce24d4d46ec","seq":64,"state":"stopped","why":"sha256:9dcf8a1d80d9a5d7361ccb1f98395e945992ac30242e1834517829e9ea87d824"}',X'50B851E7A2B6DCB987F66CA8E8A9D0F466AD4141E9E22F20FBDA616B0AF20381');
INSERT INTO "ledger" VALUES(65,1781036650000,'message.queued','{"answers":30,"as":"confirmation","at":1781036650000,"kind":"message.queued","phone":"sha256:b8b1b4252b18d65dab8b97d66f0bc0f5828cd57372cb190707c4bd48f0890de9","seq":65,"text":"sha256:f2900c345665245e8cfc756b24154afa4da69d524782a36d2fdbfa1efdd40e96"}',X'601A2ED4CDEB7458DB0D3D9C19B2F421A34000B7C04B0603F908B8A7CE64CE41');
INSERT INTO "ledger" VALUES(66,1781036650000,'message.state','{"at":1781036650000,"cause":"","kind":"message.state","message":31,"phone":"sha256:1645aceb7b624c331dd6ee774d1b7711a2089f226f9dc1b16be9539da8c73eb9","seq":66,"state":"sent","text":"sha256:617d0fd36dbcc393847558bad8574308989df83cc84d45d92e3601587d080253"}',X'9BE1E2BE85D97BACE2F60A620E1693C8A5D99E1A3745FEDBC08A69EA14F012B5');
INSERT INTO "ledger" VALUES(67,1781036710000,'message.received','{"at":1781036710000,"intent":"start","kind":"message.received","modem":"main","network_at":1781036710000,"phone":"sha256:4cf2985e26cf107f57bbd738b92cb674a0f46de1fa68e4377637363691aaca43","seq":67,"text":"sha256:444928578ce63baeca319ebbb5910bb1746b06d6873ba4e6b494f1ed0e2c1910"}',X'5C97309FC025AC5B7B94EC1B5309136FDF7EC9DA775ADAE9407847FBED345423');
INSERT INTO "ledger" VALUES(68,1781036710000,'consent','{"at":1781036710000,"contact":"9c99b1bb-10be-4eed-a351-228a41907839","kind":"consent","message":32,"phone":"sha256:4452fd26e27ad358f57c531f8520640b324f45029fbdbd31c6c04563b0e8aa06","seq":68,"state":"lifted","why":"sha256:8c4c11269277bb2c6c1d0ae76e73a0b6dd138cb0b554ef4274a6cfc40e855d5f"}',X'24A9FCF231400534EAE4ADD294976ADE51FA3F94F6495C0B7962940F13AE5F22');
INSERT INTO "ledger" VALUES(69,1781036710000,'review.opened','{"at":1781036710000,"kind":"review.opened","message":32,"phone":"sha256:c2bf53e30d6db358f0f74e7dd7fe5fb69201c54437b0b18c23d70cfe39fe86c0","seq":69,"why":"sha256:06ef6fe9c527b4253312d6b2d5c6b45b03e6ff32d107f00765b9cd9f0c7d353e"}',X'B019D8B32FC46DDC556FACB4D5BC4DB2B0732F817E5CD5069AFAE712CF905AD1');
INSERT INTO "ledger" VALUES(70,1781036770000,'contact.appeared','{"at":1781036770000,"contact":"96f40899-f52f-497f-b45c-3435745dc6dc","kind":"contact.appeared","phone":"sha256:7630703521aacc3627ec627db1058d7cd0883dc476878eea879202fa9caabb99","seq":70}',X'A0C76F57B3167E3F4E77AF9444FCA3A6D89F902730DD7E516C8ECBBFEF4689A1');
INSERT INTO "ledger" VALUES(71,1781036770000,'message.received','{"at":1781036770000,"intent":"unsure","kind":"message.received","modem":"main","network_at":1781036770000,"phone":"sha256:0d46d67f5f84fcb49e3748bfc8f01d43fbbae1ed19f646ee32de6c690b3af3bc","seq":71,"text":"sha256:d7f85c4dd4efde25d28de5c3758480bb5b7d6e625249433338e44ac9b6d9da6d"}',X'FB35FA9D5470F801C151F09A4F69806087AADB4A809E5FDB1E5A391F64C17C6E');
INSERT INTO "ledger" VALUES(72,1781036770000,'review.opened','{"at":1781036770000,"kind":"review.opened","message":33,"phone":"sha256:d8de41516e762178903a5519b33444f1ba3bc4c329ab4ddc59ff3768a6669f22","seq":72,"why":"sha256:20ffbaaa86c201a3c3389a90e5861f463248b7c1e55b0cba4e880cb8c7d1367b"}',X'ABC0B13AA347096AFE4972823531B437FCA19B8898BC2F4E91AED3BAF0FB03D5');
INSERT INTO "ledger" VALUES(73,1781036830000,'invite.approved','{"at":1781036830000,"by":"sha256:a9e69f9d5cb91d30bbab2512107dc2e56617b77040f48e68ecc560f79bfc28dd","contact":"1f14765d-3e3d-4925-beb1-c92760596470","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"c0c3314d-ee74-48ee-b034-10c11355507c","kind":"invite.approved","phone":"sha256:5b751b9e83b7d499af77c43ed26465fb3af39d8231022dac2276f2e0fe06566f","revision":1,"seq":73,"text":"sha256:48e2b867584ab0e2b3e17cb98da2c5580d3f37fc5a79c583cdd458257d4ad463","via":"panel"}',X'E4FEEB4833D0255608C4BC1F13278CBEAC0565F61E78CE82055DB75D05AC3FA4');
INSERT INTO "ledger" VALUES(74,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":34,"phone":"sha256:03d1aebdfaa9ab47813a03e6b1760e33596ddcb660a93984310a46c99ec0f193","seq":74,"state":"sent","text":"sha256:43e980ed7d89dcad7c142e544f0f2534abdae0a4d3ceb009376191687d9f2c0d"}',X'C1DB220B428CC1C4F6F8E51E2CC372FDEEE25D4E4E1D0256E01CB3C7F96E7364');
INSERT INTO "ledger" VALUES(75,1781036890000,'message.received','{"at":1781036890000,"intent":"yes","kind":"message.received","modem":"main","network_at":1781036890000,"phone":"sha256:addf5c45b464109457a3416113cb039f8f6c6625f4a1991d0efbb134cd670d0c","seq":75,"text":"sha256:8f29f2cb1c344efd61688baffa1983635ff2a1809fac1bddddadb7857934bdcf"}',X'6C4B01C4B814782B2F65672F2A7588FACA9FEEA9AD3922C340DBA63019828BD9');
INSERT INTO "ledger" VALUES(76,1781036890000,'consent','{"at":1781036890000,"contact":"1f14765d-3e3d-4925-beb1-c92760596470","kind":"consent","message":35,"phone":"sha256:04c6e79f4d30a55fdef8aab3ac22c721afc157bcc2e5bda24a273f5b68a380c9","seq":76,"state":"granted","why":"sha256:56c760648eebc3b805b25dde34f6fe6bee3e216b24f3487661eb3e259844046d"}',X'2536CD5BECBBECF70DE17E3A72E9CCBBB1CECFAFCB3B45DDCDEC63A8AEC58798');
INSERT INTO "ledger" VALUES(77,1781036890000,'message.queued','{"answers":35,"as":"reply","at":1781036890000,"kind":"message.queued","phone":"sha256:0fa719f2217cd4ec84134b0cbaa17ebcab48f56296656dacfc2224edcb967f65","seq":77,"text":"sha256:24cd3475018f82dabcd8ea69cd315f6b2fc4ace08e57c2c0ee9e4b63c67778f4"}',X'D20A998A0206CDD39DE792483BA1C12A322BB69CA661E409F06EB471AAEB9819');
INSERT INTO "ledger" VALUES(78,1781036890000,'message.state','{"at":1781036890000,"cause":"","kind":"message.state","message":36,"phone":"sha256:03040a2908f1f9d0ae07328813bfa5e33f40d61c20e22aa9321624fb1fe34fb4","seq":78,"state":"sent","text":"sha256:737065ffabde2549b076e209049d130112abe23192b71263cf544b26caafe392"}',X'4C1C77708325EB2A2205E34A0AAD8FC9D283A6261F9A23D91DA99738F10E1CF8');
INSERT INTO "ledger" VALUES(79,1781036950000,'message.received','{"at":1781036950000,"intent":"stop","kind":"message.received","modem":"main","network_at":1781036950000,"phone":"sha256:bbc806c58d66b8c66326f0c74ec12c3882f58d94771980b5f016a11fe6eeb581","seq":79,"text":"sha256:09b433c9c51a74ab336115fb1c4f49fdc69c7657e6ef2185a02f2867169a3627"}',X'6D1EB213F15E06876AFAC9F006945D083376FD32398F70F5542D7724EAB66D06');
INSERT INTO "ledger" VALUES(80,1781036950000,'consent','{"at":1781036950000,"contact":"1f14765d-3e3d-4925-beb1-c92760596470","kind":"consent","message":37,"phone":"sha256:d16b39581258173d8249f5dfbb3124ca5edf140237547a53aa26b00b49b97f42","seq":80,"state":"stopped","why":"sha256:6da089b7e9f8fc81ff0c5ba165d621d4225de914fa6279e53b2e1261e3a80350"}',X'1419AD1ADACC48055CD6414777BFFA4DECB4D14232D71E61545D486FFDD4D5B0');
INSERT INTO "ledger" VALUES(81,1781036950000,'message.queued','{"answers":37,"as":"confirmation","at":1781036950000,"kind":"message.queued","phone":"sha256:bc2e3ca40d4568ebcdf1db6760093e96cabdb22b65172d35f65510a892786840","seq":81,"text":"sha256:dd1943c9848d5a14bf5f454b17145161426b0a6dd2df1b100a446d4579b52d68"}',X'5191DC5C2E7C9A8919347ED0F9174BA0C22ACED53DFC938DD4417C5E0DA4C084');
INSERT INTO "ledger" VALUES(82,1781036950000,'message.state','{"at":1781036950000,"cause":"","kind":"message.state","message":38,"phone":"sha256:da0ba487072dcf945b09d62a89874cb03eeaa7d9ad3850de502a92a09671c473","seq":82,"state":"sent","text":"sha256:c03196c239b23996c897e373d7cf0c1cfc93e210b74fe3db31988332bc75276b"}',X'7B29D9ABDC80DC6F3F29F8E19F52202CD4DBC3F09C9A21102BDA1B89266F5410');
INSERT INTO "ledger" VALUES(83,1781037010000,'consent','{"at":1781037010000,"by":"sha256:d0baee3f128a6820821c538a12985c08c223c74149a34b5f43c2d252571bb704","contact":"8b8572d7-5dbf-465c-92fc-5cc3bb264cb4","evidence":"staff","kind":"consent","phone":"sha256:1cd696ac8ed70acd1e0058febd6c13b453f034ff031d304f042af748f5e547fb","seq":83,"state":"refused","why":"sha256:1e044b5abfed75d66bda71a015a7a62a109ea2eede30c7932856c1077f794092"}',X'24091C20E9E1940B249A8DA66C815565F88D55C5B76F1DA057C905C70812822F');
INSERT INTO "ledger" VALUES(84,1781037190000,'invite.approved','{"at":1781037190000,"by":"sha256:d457754a7426b20b6b4162706844ea6f423dca4d26b30fa0d46d3ab33dd8013e","contact":"a5b34a12-4763-4b2d-aa23-85e1648dc182","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"f0ab5318-f4ac-4d99-ba5d-025f3daefa45","kind":"invite.approved","phone":"sha256:454152c5688a1964fc4648fc68975053bb42c18e8adb14e147b7ed3b7d202e80","revision":1,"seq":84,"text":"sha256:c0e9a22f9d596c5e966b9ee0a9b9fce69fbd19f6845adc093c65125d1246b37c","via":"panel"}',X'A9880B9B261C1014A66CFB3DFA6DD04D55F9A6768694D9F0AA9263343D04B762');
INSERT INTO "ledger" VALUES(85,1781037250000,'message.state','{"at":1781037250000,"cause":"","kind":"message.state","message":39,"phone":"sha256:a21bc0d87e243960ef283706eca749fb71bbb84080bed6137158fde893c3a327","seq":85,"state":"sent","text":"sha256:b6f5dadeec858e95d72b35c307d426766465003beeb12d9fa063cdea2b1e308c"}',X'E140B0B0C78D82E07FC5AB75A233862E087B9BC650FB076B70B9EAD45A2EBC21');
INSERT INTO "ledger" VALUES(86,1781037250000,'invite.approved','{"at":1781037250000,"by":"sha256:bb588d97f21f9cf5a1c41bfd17b4ae4741bcf1d0b02f5e2c5b02a56b5fa68525","contact":"f8788beb-6a16-426d-a9bb-cd64e82617ee","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"e072c1ce-4904-4bcc-b956-db6c9067e620","kind":"invite.approved","phone":"sha256:fb0a02e230a1235a3d256cc599225f6612287328eaf32f6bb25751aa570c42b6","revision":1,"seq":86,"text":"sha256:75143b04895d9aacf3ca916001d41101a7a0c82879a68e4f8a49303064de92be","via":"panel"}',X'B4F020E765B9AC5B5178A28F1878BCBC4BABBACD0ABEFC5C33A14DA37A9130E6');
INSERT INTO "ledger" VALUES(87,1781037310000,'message.state','{"at":1781037310000,"cause":"","kind":"message.state","message":40,"phone":"sha256:fc94a70d14b291d68f312c2eaa6e989000c46e2b80a587f52df4c7e5432a87cb","seq":87,"state":"sent","text":"sha256:7f42076540c886fd9a5c6a79f846f3c67c2e77fed113f1f8ddef0afc34ae084e"}',X'8818931548517F5F19306AFD405D78302DB2195BA695DBB8AC9B1381905905B3');
INSERT INTO "ledger" VALUES(88,1781037310000,'invite.approved','{"at":1781037310000,"by":"sha256:93313b5a1a29e6ed5c354ddc17d19abb2800e4be69e4136030705b0a755fc0e7","contact":"6b89952d-4d2d-44c4-bc21-56f6b8f30f75","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"a299aa98-0847-4291-b778-ac94095fd2c6","kind":"invite.approved","phone":"sha256:7986b455e320b424b6b822d165dd8f9058dbf651117d069cdd3491ebd55b32ed","revision":1,"seq":88,"text":"sha256:3c3138393732409f4d01eddf5c83a70234a595d65c08be6dadaf027b4302b22b","via":"panel"}',X'CC570182D28D3976EE3555F9DA9793417F295DFF04F404921F4CD8DC27C0E669');
INSERT INTO "ledger" VALUES(89,1781037370000,'invite.approved','{"at":1781037370000,"by":"sha256:4c4e2392fcf659c70db7c71b7ac390c3f254ee06828ba901a236e329c13b4859","contact":"2c35fa49-bd18-4621-978b-3cd03aa18b0f","flow":"5a3b1c6e-0000-4f10-8a00-00f100000000","invite":"3ee21148-c58b-4bc2-87c1-7dab36994443","kind":"invite.approved","phone":"sha256:0e6c10f1861294cdd6e3ff4d5c203882d89f0980f51cfa673ffb661608a6da16","revision":1,"seq":89,"text":"sha256:1677b436f1b9c8e1835f732ca4f818ad160bee5f69fcbd18aa0b8e0bd9157891","via":"panel"}',X'EC4BCE14571283E1F030443F4EFAF0D1B9326EC9057FA7DAA4B3C7A8891EB666');
CREATE TABLE ledger_words (
  seq   INTEGER NOT NULL REFERENCES ledger (seq),
  field TEXT NOT NULL,
  salt  BLOB NOT NULL CHECK (length(salt) = 16),
  words TEXT NOT NULL,
  PRIMARY KEY (seq, field)
) STRICT, WITHOUT ROWID;
INSERT INTO "ledger_words" VALUES(1,'by',X'E0C2C501460C232D8FC2CEF67470CAE0','ana');
INSERT INTO "ledger_words" VALUES(1,'phone',X'A3B4AA8EA63F204D5E07A887E03CEB29','+15550100115');
INSERT INTO "ledger_words" VALUES(1,'text',X'59A9E7C715531FED4BC841F50100F71D','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(2,'phone',X'BFEF928F01F4568F0649C56FA7B73FD6','+15550100115');
INSERT INTO "ledger_words" VALUES(2,'text',X'B59C0A41D1924D359D068A17FD2C10B8','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(3,'by',X'6AED21DCE76A756992120A64D3F713BE','ana');
INSERT INTO "ledger_words" VALUES(3,'phone',X'9541F3C8B603B691A0E15DE0AE126203','+15550100101');
INSERT INTO "ledger_words" VALUES(3,'text',X'CC9A78921203017948F7526A1824C3E0','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(4,'phone',X'93C344FE3D7ECC5572D3331C11B87E70','+15550100101');
INSERT INTO "ledger_words" VALUES(4,'text',X'9BCB3EF937B45B1781BCC6A9931BB18B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(5,'phone',X'CB30C6751FBC6D4632915E43D88E0FEC','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'phone',X'F96F44D2EFD6D24D295378C7C3821341','+15550100101');
INSERT INTO "ledger_words" VALUES(6,'text',X'111EF73E60CE8341449E80E29A8B40C5','Yes please');
INSERT INTO "ledger_words" VALUES(7,'phone',X'A8FC7382E8A80625C7AF3F915E43C2A0','+15550100101');
INSERT INTO "ledger_words" VALUES(7,'why',X'7693ADFFE23D3E8460B4A194EC48D11B','whole message is “yes” after removing courtesies');
INSERT INTO "ledger_words" VALUES(8,'phone',X'4281FA3FA6E60B1912B156F42BC3C308','+15550100101');
INSERT INTO "ledger_words" VALUES(8,'text',X'4613269C84A14080411DE2942E1BECCF','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(9,'phone',X'24A699A91C69533A2D3CF5D84CED8E51','+15550100101');
INSERT INTO "ledger_words" VALUES(9,'text',X'1FAAB35726CF9A6B973B1E9B21BDDF80','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(10,'by',X'EC32B577080D335FBA0AF381573065FC','ana');
INSERT INTO "ledger_words" VALUES(10,'phone',X'45C3EDA0FF081A95A352EA86CE5B1667','+15550100101');
INSERT INTO "ledger_words" VALUES(10,'text',X'AC2B66B11A118916F4A62AF1034FA760','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(11,'phone',X'892D11144E8917D3F83075EA41EDD764','+15550100101');
INSERT INTO "ledger_words" VALUES(11,'text',X'AD919F5D2D63C4AC9E25ECAC23355DB4','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.');
INSERT INTO "ledger_words" VALUES(12,'by',X'C2335A5989770AEC530BB91FDB1B1A77','ana');
INSERT INTO "ledger_words" VALUES(12,'phone',X'12A1206207E0DFC5B093ADF586606A49','+15550100102');
INSERT INTO "ledger_words" VALUES(12,'text',X'A7587977B7B83859CA333AAB6F265186','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(13,'phone',X'D761F6C93D37C62BD13CC91D4E3091DD','+15550100102');
INSERT INTO "ledger_words" VALUES(13,'text',X'97754D71F66724CE0372676116A1ACD9','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(14,'phone',X'3DFEC6D3B05F5B0A6DC1FF0599679FC5','+15550100102');
INSERT INTO "ledger_words" VALUES(14,'text',X'7184E81EDEE0FA2025E16A2D47B181FD','No');
INSERT INTO "ledger_words" VALUES(15,'phone',X'B05467B9B7A19EEF6BE075F94DDBA250','+15550100102');
INSERT INTO "ledger_words" VALUES(15,'why',X'CE6F9A6C4C3DCF4E90995AA29C853F6A','whole message is “no”');
INSERT INTO "ledger_words" VALUES(16,'phone',X'DBD74A28915F52FA41971287E9E876AD','+15550100102');
INSERT INTO "ledger_words" VALUES(16,'text',X'65EE11805B276BAC820F802ED4869559','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(17,'phone',X'8DD32CE5E47A0493874F5A972495E4E6','+15550100102');
INSERT INTO "ledger_words" VALUES(17,'text',X'7C1B5565CB8D41CFCD74B0E8444E8266','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.');
INSERT INTO "ledger_words" VALUES(18,'by',X'5471E510040B835270222F66F5966C33','ana');
INSERT INTO "ledger_words" VALUES(18,'phone',X'1C2D1EB97A8A5B77DA02186FD8688681','+15550100103');
INSERT INTO "ledger_words" VALUES(18,'text',X'DA2DA3792D2A9490EE50E804AF41630B','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(19,'phone',X'132FA7F2EC5326F8ADF329113C79DC22','+15550100103');
INSERT INTO "ledger_words" VALUES(19,'text',X'D393657C8895BF69C45B60614BA0DF42','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(20,'phone',X'1526D81834B0C36920C06EDEFB3B596E','+15550100103');
INSERT INTO "ledger_words" VALUES(20,'text',X'4A702E3554C33128D8A03CC5908A0394','STOP');
INSERT INTO "ledger_words" VALUES(21,'phone',X'F1673ABBEFD8F2E0181DED9B2BA52E62','+15550100103');
INSERT INTO "ledger_words" VALUES(21,'why',X'609F646886B0DAF4C573F6158CA9864A','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(22,'phone',X'4FD2B7601AAA4EA25D2F2CEA0981C203','+15550100103');
INSERT INTO "ledger_words" VALUES(22,'text',X'025001C05B6F7679922E8C4626EF615F','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(23,'phone',X'D4154F842939FD1C20533ECA55566243','+15550100103');
INSERT INTO "ledger_words" VALUES(23,'text',X'29465B97ACF77865F9DC7D004F2F453F','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(24,'by',X'619073D4B396FBA7C63DB091786A9368','ana');
INSERT INTO "ledger_words" VALUES(24,'phone',X'F3C09E75494EC160ADFEEEDD6E73830E','+15550100105');
INSERT INTO "ledger_words" VALUES(24,'text',X'0CF6981803A058059861B35C75CD9EE6','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(25,'phone',X'9431E50B95E6C69734B120011C41F5CC','+15550100105');
INSERT INTO "ledger_words" VALUES(25,'text',X'66A260A8BF51AEA6CE341E7796BF9687','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(26,'by',X'29604E8B9AD03E2977078C21524E307B','ana');
INSERT INTO "ledger_words" VALUES(26,'phone',X'8506E8288E1207286B6756BC84BB5617','+15550100112');
INSERT INTO "ledger_words" VALUES(26,'text',X'613C3658DF99611388F1308B306CD3E3','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(27,'phone',X'93032543C4EDCBA661C1A8C5A8942474','+15550100112');
INSERT INTO "ledger_words" VALUES(27,'text',X'19F3F59A885ADFA1EE1C2F8FF490B0C3','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(28,'by',X'40C9A37EFD2DC991020087921611E4D9','ana');
INSERT INTO "ledger_words" VALUES(28,'phone',X'16D2956CA8765211E84500E476924A03','+15550100113');
INSERT INTO "ledger_words" VALUES(28,'text',X'D2420225270D22AE1674EFBF40058BCE','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(29,'phone',X'F2FB4F8322F4877E8F13B07350DAAC73','+15550100113');
INSERT INTO "ledger_words" VALUES(29,'text',X'6FD7C7ED9371E018C04CAA318760A3A7','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(30,'by',X'D6AF638591E79FEBAF689E35AF1EC7D2','ana');
INSERT INTO "ledger_words" VALUES(30,'phone',X'4DFF2A97895A4C1D0484416E5783291A','+15550100112');
INSERT INTO "ledger_words" VALUES(30,'text',X'D469D4E286C7B59A3FE41F9F4455FD42','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(31,'by',X'A1AAD0B6BFCE6D48485070DFB201C87D','ana');
INSERT INTO "ledger_words" VALUES(31,'phone',X'602E868C146BD47B143D2CBDC1455CA7','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'phone',X'F64BB1FD87687F281F6B4D47C6848AE5','+15550100112');
INSERT INTO "ledger_words" VALUES(32,'text',X'73288E66DC3A4351B1AE0096B8D71FB4','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(33,'by',X'D8FCF8BE454145B909573987B79F1CEA','ana');
INSERT INTO "ledger_words" VALUES(33,'phone',X'73E40DD9689271949E90DD83B1DCC5E3','+15550100113');
INSERT INTO "ledger_words" VALUES(34,'by',X'CD1B019BD0C13F8A9DCFB13EC07DF765','ana');
INSERT INTO "ledger_words" VALUES(34,'phone',X'59971C77B9CC17558CFA1846B6799613','+15550100106');
INSERT INTO "ledger_words" VALUES(34,'text',X'BE231F2A92457BFB519AB3CC4835F948','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(35,'phone',X'90EE5BCA937F10248098886FC80C3AD7','+15550100106');
INSERT INTO "ledger_words" VALUES(35,'text',X'8D5DB7265919F03BCC72B19401A857FF','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(36,'by',X'B1A770C3954DBE68EDE71D012918179E','ana');
INSERT INTO "ledger_words" VALUES(36,'phone',X'F2715334CDEF208508204ACCB514E81B','+15550100107');
INSERT INTO "ledger_words" VALUES(36,'text',X'1AA7BD33FCE9248E2A8EF324B20A7986','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(37,'by',X'B2D1AC6F24FBAB369E2A93B0D5FE33E9','ana');
INSERT INTO "ledger_words" VALUES(37,'phone',X'5C8375C031E99205C62F78B27A7C6DD5','+15550100107');
INSERT INTO "ledger_words" VALUES(38,'by',X'2FE96842B25CD07BDE62DED26887054D','ana');
INSERT INTO "ledger_words" VALUES(38,'phone',X'8012EE1FFA3F9D9763B1FDE63FFCB0ED','+15550100108');
INSERT INTO "ledger_words" VALUES(38,'text',X'22B4F7DF684B0760DC11968DAF1C3918','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(39,'phone',X'8E7ED088C7F395875060CB14A0A44D56','+15550100108');
INSERT INTO "ledger_words" VALUES(39,'text',X'48941067DAE82CBFFF32845A6DCD123F','STOP');
INSERT INTO "ledger_words" VALUES(40,'phone',X'D294F7850500F0071E24AC6BD1D61EEE','+15550100108');
INSERT INTO "ledger_words" VALUES(40,'why',X'2359FB623283B81401A0AE9003B14583','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(41,'phone',X'ED8AD77A16E4D6D8F5217370EEB25911','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'phone',X'4B027A3C5DFFC8A36AA88613D419F0ED','+15550100108');
INSERT INTO "ledger_words" VALUES(42,'text',X'86A2EB80C5A948EFE405F81FD1D818C7','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(43,'phone',X'1904F1AFF58569AB2D2B3D9956E85A35','+15550100108');
INSERT INTO "ledger_words" VALUES(43,'text',X'658CDD9E42B72E6EADCD428DAA9DF398','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(44,'by',X'D1CE69D6FE51BBC47D9F7D201825309F','ana');
INSERT INTO "ledger_words" VALUES(44,'phone',X'241F56A87ADD3E639AD3D19653DF0D33','+15550100109');
INSERT INTO "ledger_words" VALUES(44,'text',X'4FF1F78E661B4C304D26D83B6C630307','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(45,'phone',X'871086CB2A61395B2CD51A6698245473','+15550100109');
INSERT INTO "ledger_words" VALUES(45,'text',X'2EF4332D3996FCA7573A2F8840E33F41','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(46,'phone',X'6A61677CAD8F2D48257F38E4E3C57A46','+15550100109');
INSERT INTO "ledger_words" VALUES(46,'text',X'1517C3D74032CA324DC307D09F9FBC80','Who is this and why do you ask me?');
INSERT INTO "ledger_words" VALUES(47,'phone',X'EB4D75FC4DAB980055E67F2CC6939502','+15550100109');
INSERT INTO "ledger_words" VALUES(47,'why',X'F83D605F1D8DEE9EE73009BE4BC2DBBB','asks a question');
INSERT INTO "ledger_words" VALUES(48,'phone',X'A4045A98C9D88E9A39C9CC074D4D2F87','+15550100109');
INSERT INTO "ledger_words" VALUES(48,'text',X'65E4EFD1318AC76FD2A99177B8A4E1ED','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(49,'phone',X'037541996B9FF800F9393C78F8BBE3E8','+15550100109');
INSERT INTO "ledger_words" VALUES(49,'text',X'F379E1166BC273F5C2EC55166F0F98AD','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(50,'by',X'52E6F5BDF7CA9B8E3286FAF43866CD46','ana');
INSERT INTO "ledger_words" VALUES(50,'phone',X'00502119F815FD068F759260EAA866A2','+15550100110');
INSERT INTO "ledger_words" VALUES(50,'text',X'96E3C67961924913DA479931965820FB','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(51,'phone',X'42306CAB4E0B7F831118D46CBED61043','+15550100110');
INSERT INTO "ledger_words" VALUES(51,'text',X'1626A00E6EDC1A352C6D0F3DF5FB16BD','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(52,'phone',X'E7DB652A132AE2ABA2FF3E9CA1D42A13','+15550100110');
INSERT INTO "ledger_words" VALUES(52,'text',X'57CC2A875703C148DEF995B914B3DDFC','What would you text me about?');
INSERT INTO "ledger_words" VALUES(53,'phone',X'C901206FC0B42376BA10C063B7E47073','+15550100110');
INSERT INTO "ledger_words" VALUES(53,'why',X'ECCE872346619EF1E92ADA9D59E630F7','asks a question');
INSERT INTO "ledger_words" VALUES(54,'phone',X'29F263F6AC1113FB6297DDF02ED6DD10','+15550100110');
INSERT INTO "ledger_words" VALUES(54,'text',X'6260409D7C2DD880962712367F9D93B0','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(55,'phone',X'6770DE85EDF67D1B265B02B65B476A70','+15550100110');
INSERT INTO "ledger_words" VALUES(55,'text',X'3A24EE90AE70E102516D56B36C5B8F7E','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.');
INSERT INTO "ledger_words" VALUES(56,'phone',X'85F3E5C501FEF4511FD84E4F70B7C520','+15550100110');
INSERT INTO "ledger_words" VALUES(56,'text',X'2E8B3B9CC4985C50C6AE358F0C715ADB','Yes');
INSERT INTO "ledger_words" VALUES(57,'phone',X'307B6407709FA8430011711BCFF57404','+15550100110');
INSERT INTO "ledger_words" VALUES(57,'why',X'C5386CB047F9D9C8C9B29C516AA6F801','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(58,'phone',X'0302AA00CCFB74F78BEF54E8ABEE98D8','+15550100110');
INSERT INTO "ledger_words" VALUES(58,'text',X'1D7B38A9AC366D1C94955FDBBDB593E6','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(59,'phone',X'D038DE37DE4EBD3822C4B5BB5CEA7A1E','+15550100110');
INSERT INTO "ledger_words" VALUES(59,'text',X'8A15B04B3BA62BF117A55D4E96C91407','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(60,'by',X'68147AD6724B3AEA4DF29B1630FD560A','ana');
INSERT INTO "ledger_words" VALUES(60,'phone',X'372A365BA24FB35914551F9716BC4B04','+15550100111');
INSERT INTO "ledger_words" VALUES(60,'text',X'BE7B35330A8D944D26FB1395202DBA72','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(61,'phone',X'CB7B6892DD480F09EA6E3F61C853F377','+15550100111');
INSERT INTO "ledger_words" VALUES(61,'text',X'581AA0F847342BF16CFE2461BD91037E','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(62,'phone',X'2D0792100948F6DAE129D3EA4B2451AE','+15550100111');
INSERT INTO "ledger_words" VALUES(63,'phone',X'A734E4335E43C512A5082B5669E6CC64','+15550100114');
INSERT INTO "ledger_words" VALUES(63,'text',X'2D1117BD92CBBEA4C7550A28C781290F','STOP');
INSERT INTO "ledger_words" VALUES(64,'phone',X'BB4D94ED79D1968B3F02F3BC9A3FE7AE','+15550100114');
INSERT INTO "ledger_words" VALUES(64,'why',X'13E37B2C65E632E75392651F07BB91AF','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(65,'phone',X'A856DDAC4C5A2D80E62658178A390D17','+15550100114');
INSERT INTO "ledger_words" VALUES(65,'text',X'3D3B143FA149D87E4639DE294E2C3873','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(66,'phone',X'45D6B8754C1D69395290AA63F7CF99DA','+15550100114');
INSERT INTO "ledger_words" VALUES(66,'text',X'74E09922DD9B992A330BFAA04722EA6E','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(67,'phone',X'AD75DCC2ED099D2E1E2F3C73401E5F0A','+15550100114');
INSERT INTO "ledger_words" VALUES(67,'text',X'531D9DE0563C98CF44B078BF7425AD39','START');
INSERT INTO "ledger_words" VALUES(68,'phone',X'F59BB04AB3A535C1B41061DDD2AA99A1','+15550100114');
INSERT INTO "ledger_words" VALUES(68,'why',X'374B18AF48956CB66BAC39E59655CEE7','they texted START');
INSERT INTO "ledger_words" VALUES(69,'phone',X'92EB0BF7CC34496E808DBBB517FF5B1E','+15550100114');
INSERT INTO "ledger_words" VALUES(69,'why',X'1935B2905BC8759B91FD4D75161BB3BF','They texted START after a no or a stop: they may be asked again, but have not said yes.');
INSERT INTO "ledger_words" VALUES(70,'phone',X'65E97A41F9A597C7C2A10BA67A5153E3','+15550100199');
INSERT INTO "ledger_words" VALUES(71,'phone',X'3F379C10B4B17E4BA05EF69451886B0D','+15550100199');
INSERT INTO "ledger_words" VALUES(71,'text',X'7F7B90EFDE865086F9801DDC955EE4B7','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.');
INSERT INTO "ledger_words" VALUES(72,'phone',X'23F6CBBB58FA9541B4F0E846165BD05B','+15550100199');
INSERT INTO "ledger_words" VALUES(72,'why',X'3182CE0F11ECFFF068BC617B8CC5DAAD','is none of the answers we know');
INSERT INTO "ledger_words" VALUES(73,'by',X'FF60C07C470F5C6FF591BA4167B9BDBB','ana');
INSERT INTO "ledger_words" VALUES(73,'phone',X'6FC0FC3F06B6013FE98F96797B6A297A','+15550100119');
INSERT INTO "ledger_words" VALUES(73,'text',X'23E2092D02D4C6513D07F6DE2F36F37D','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(74,'phone',X'484642B9453212352B42F38F55574E88','+15550100119');
INSERT INTO "ledger_words" VALUES(74,'text',X'68361D1C8934C7262EF157097143BFAA','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(75,'phone',X'6E6B0ED0CB9F928313D56CD2F42912C7','+15550100119');
INSERT INTO "ledger_words" VALUES(75,'text',X'4B0F4ABE96DAB59C23244F0C9938DB8F','yes');
INSERT INTO "ledger_words" VALUES(76,'phone',X'EF4E19348A9195D4C9F2727327FAE739','+15550100119');
INSERT INTO "ledger_words" VALUES(76,'why',X'D8F894C93A49A5BC6862058B6E034B39','whole message is “yes”');
INSERT INTO "ledger_words" VALUES(77,'phone',X'A813F5B8C136B609B87B3EA7D29467CF','+15550100119');
INSERT INTO "ledger_words" VALUES(77,'text',X'760AD8CA3D78FAEF1871BFD8EAC77731','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(78,'phone',X'683E443CB37348DEB47EA76A34A46CEB','+15550100119');
INSERT INTO "ledger_words" VALUES(78,'text',X'70D047DD379EBB4B74D6686686A81033','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.');
INSERT INTO "ledger_words" VALUES(79,'phone',X'6D87FE6E86EEB882C5B9B4F43DAA1DBE','+15550100119');
INSERT INTO "ledger_words" VALUES(79,'text',X'371711FCECC1C500E7F4AD7C74A61B29','STOP');
INSERT INTO "ledger_words" VALUES(80,'phone',X'B9BB202872605BD221A55EDEB1E2EEB3','+15550100119');
INSERT INTO "ledger_words" VALUES(80,'why',X'6D31AA5807E4BCE0FBA9D170F2C70AAF','whole message is “stop”');
INSERT INTO "ledger_words" VALUES(81,'phone',X'2F362CC512A18F43B89425163908AFA8','+15550100119');
INSERT INTO "ledger_words" VALUES(81,'text',X'E1E1C1B4E1865CAB298A6C1668BFFE5F','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(82,'phone',X'C3190C76DBB17B99BABFBC4ADF3C42AC','+15550100119');
INSERT INTO "ledger_words" VALUES(82,'text',X'BA10E91D4291D94E7AD2DC09DB33C7AA','Harbour Clinic: you will get no more texts from us. To undo this, reply START.');
INSERT INTO "ledger_words" VALUES(83,'by',X'FF152D0B17CC0EFE8271AEC91D86FC05','ana');
INSERT INTO "ledger_words" VALUES(83,'phone',X'861B9FB99D9B62236723D19622155AEA','+15550100120');
INSERT INTO "ledger_words" VALUES(83,'why',X'8DF73D2F43AD85B6DC2C175D5DC5CB26','they told ana: at the front desk');
INSERT INTO "ledger_words" VALUES(84,'by',X'56F655542C6EF16F1591C465E12679B2','ana');
INSERT INTO "ledger_words" VALUES(84,'phone',X'CE52D71F472B4B2A8E38C66884B28708','+15550100104');
INSERT INTO "ledger_words" VALUES(84,'text',X'4BF01F6094DCEF2172062031397EDB02','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(85,'phone',X'747BE6F69F063D6C85A73CE2020DAD15','+15550100104');
INSERT INTO "ledger_words" VALUES(85,'text',X'9BBC42B86F455E355FF8483C286904EA','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(86,'by',X'62C354E36209E2897C422FEE7BEA59C7','ana');
INSERT INTO "ledger_words" VALUES(86,'phone',X'BB120243954F5F3853293ED7F11E049B','+15550100116');
INSERT INTO "ledger_words" VALUES(86,'text',X'459240EA8AE223593784118E9D64BC83','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(87,'phone',X'5062058C31AA279E0C26745C9057E4E0','+15550100116');
INSERT INTO "ledger_words" VALUES(87,'text',X'C7B19569B9D38B11925ECB6960205C7C','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(88,'by',X'4267E4F4F4B5DAAA1B2257FB0DD9893E','ana');
INSERT INTO "ledger_words" VALUES(88,'phone',X'72AB38A1C5EF2C6A774EC606C653ED92','+15550100117');
INSERT INTO "ledger_words" VALUES(88,'text',X'BD227C42A7EBCA8250F9D31095C57F14','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No');
INSERT INTO "ledger_words" VALUES(89,'by',X'1D1A6423EEE9106D126B7DD9598378BF','ana');
INSERT INTO "ledger_words" VALUES(89,'phone',X'887333F552CCA3F2536C6FBF92A9933D','+15550100118');
INSERT INTO "ledger_words" VALUES(89,'text',X'F9A594437DAE8B8CBB84C024E156B43D','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
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
INSERT INTO "messages" VALUES(1,'88efdea5-1fa3-4e16-8c23-acdd3d603150','out','invite','sent',15,'+15550100115','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1780326000000,1780326010000,NULL,1780326010000,1,1780326005000,NULL,1,NULL,NULL,NULL,NULL,NULL,1,0,0,NULL);
INSERT INTO "messages" VALUES(2,'4b36db04-a297-40ed-9549-f27db7350234','out','invite','delivered',1,'+15550100101','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017270000,1781017330000,NULL,1781017330000,2,1781017275000,NULL,2,NULL,NULL,NULL,NULL,NULL,3,0,0,NULL);
INSERT INTO "messages" VALUES(3,'7798b2eb-6edf-436d-9feb-07025254d7c2','in','inbound','received',1,'+15550100101','Yes please','main',1781017330000,1781017330000,1781017330000,NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes” after removing courtesies',6,0,0,NULL);
INSERT INTO "messages" VALUES(4,'a772c4b1-63ed-4dbc-b199-e08927bac716','out','reply','sent',1,'+15550100101','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781017330000,1781017330000,NULL,1781017330000,2,1781017330000,NULL,3,NULL,3,NULL,NULL,NULL,8,0,0,NULL);
INSERT INTO "messages" VALUES(5,'947d838e-e327-4379-b61f-326d2662c0a4','out','staff','sent',1,'+15550100101','The office is open from nine to five from Monday to Thursday, Maria, and on Fridays until noon; bring the letter you got from us, your card, and a list of what you take every day. See you soon.','main',1781017390000,1781017390000,NULL,1781017390000,NULL,1781017390000,NULL,4,NULL,NULL,'ana',NULL,NULL,10,0,0,NULL);
INSERT INTO "messages" VALUES(6,'90648f88-280d-432c-bac9-8067f39267c6','out','invite','sent',2,'+15550100102','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017450000,1781017510000,NULL,1781017510000,3,1781017455000,NULL,5,NULL,NULL,NULL,NULL,NULL,12,0,0,NULL);
INSERT INTO "messages" VALUES(7,'14e0163d-6add-4a71-ab78-53f0bc4414f0','in','inbound','received',2,'+15550100102','No','main',1781017510000,1781017510000,1781017510000,NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,'no','whole message is “no”',14,0,0,NULL);
INSERT INTO "messages" VALUES(8,'99836cc4-df4c-4bb2-a2f9-deff7ede2409','out','confirmation','sent',2,'+15550100102','Harbour Clinic: understood, we will not text you again. Changed your mind? Reply START.','main',1781017510000,1781017510000,NULL,1781017510000,3,1781017510000,1781017810000,6,NULL,7,NULL,NULL,NULL,16,0,0,NULL);
INSERT INTO "messages" VALUES(9,'4ca51de0-7364-41f8-8a94-995bed969004','out','invite','sent',3,'+15550100103','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017570000,1781017630000,NULL,1781017630000,4,1781017575000,NULL,7,NULL,NULL,NULL,NULL,NULL,18,0,0,NULL);
INSERT INTO "messages" VALUES(10,'3bae3e4c-cbe6-49b4-83d5-16b438e89501','in','inbound','received',3,'+15550100103','STOP','main',1781017630000,1781017630000,1781017630000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',20,0,0,NULL);
INSERT INTO "messages" VALUES(11,'e4dfa9d2-16b1-41ae-ae31-35d289f949ee','out','confirmation','sent',3,'+15550100103','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781017630000,1781017630000,NULL,1781017630000,NULL,1781017630000,1781017930000,8,NULL,10,NULL,NULL,NULL,22,0,0,NULL);
INSERT INTO "messages" VALUES(12,'b34c328d-df08-48f2-b485-0f894ab6fc8a','out','invite','in_doubt',5,'+15550100105','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017690000,1781017750000,NULL,1781017750000,5,1781017695000,NULL,9,NULL,NULL,NULL,NULL,NULL,24,0,0,NULL);
INSERT INTO "messages" VALUES(13,'1b431c24-22ba-4faf-965f-c3e2ff9c50df','out','invite','in_doubt',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017750000,1781017870000,NULL,1781017810000,6,1781017755000,NULL,10,'The invite was replaced by a new one.',NULL,NULL,NULL,NULL,26,0,0,NULL);
INSERT INTO "messages" VALUES(14,'06f38b21-c46f-4222-bd66-cf7c723cae9f','out','invite','sent',13,'+15550100113','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017810000,1781017930000,NULL,1781017870000,7,1781017815000,NULL,11,NULL,NULL,NULL,NULL,NULL,28,0,0,NULL);
INSERT INTO "messages" VALUES(15,'d5d15188-6395-4ad6-ad35-a6eb380b0ab0','out','invite','sent',12,'+15550100112','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017870000,1781017930000,NULL,1781017930000,8,1781017875000,NULL,12,NULL,NULL,NULL,NULL,NULL,30,0,0,NULL);
INSERT INTO "messages" VALUES(16,'2596b481-0659-430a-b9f6-9ac7247b4b43','out','invite','failed',6,'+15550100106','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781017990000,1781032450000,NULL,NULL,9,1781017995000,NULL,13,'The modem gave no answer for 120 s. If it goes on, unplug it and plug it in again.',NULL,NULL,NULL,NULL,34,0,0,NULL);
INSERT INTO "messages" VALUES(17,'f4462c85-9f47-42f3-a176-7c64617137ea','out','invite','withdrawn',7,'+15550100107','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036110000,1781036110000,NULL,NULL,10,1781036115000,NULL,14,'Taken back before it left.',NULL,NULL,NULL,NULL,36,0,0,NULL);
INSERT INTO "messages" VALUES(18,'394a6c54-36da-4299-96c0-34e262c2be7b','out','invite','suppressed',8,'+15550100108','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781036170000,1781036170000,NULL,NULL,11,1781036175000,NULL,15,'They asked us to stop.',NULL,NULL,NULL,NULL,38,0,0,NULL);
INSERT INTO "messages" VALUES(19,'3ab0452f-3bd9-4c93-80a9-f4d7499e9933','in','inbound','received',8,'+15550100108','STOP','main',1781036170000,1781036170000,1781036170000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',39,0,0,NULL);
INSERT INTO "messages" VALUES(20,'777d1697-83d3-4813-8181-5b4d645d08c3','out','confirmation','sent',8,'+15550100108','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036170000,1781036170000,NULL,1781036170000,NULL,1781036170000,1781036470000,16,NULL,19,NULL,NULL,NULL,42,0,0,NULL);
INSERT INTO "messages" VALUES(21,'15a50fdb-169e-4b9d-88e7-62fdd0c01f7f','out','invite','sent',9,'+15550100109','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036230000,1781036290000,NULL,1781036290000,12,1781036235000,NULL,17,NULL,NULL,NULL,NULL,NULL,44,0,0,NULL);
INSERT INTO "messages" VALUES(22,'bbe51438-906d-4875-9355-af76238e1552','in','inbound','received',9,'+15550100109','Who is this and why do you ask me?','main',1781036290000,1781036290000,1781036290000,NULL,12,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',46,0,0,NULL);
INSERT INTO "messages" VALUES(23,'3c600f0f-484e-4100-8b9d-43050198dd88','out','reply','sent',9,'+15550100109','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036290000,1781036290000,NULL,1781036290000,12,1781036290000,NULL,18,NULL,22,NULL,NULL,NULL,48,0,0,NULL);
INSERT INTO "messages" VALUES(24,'22a789ca-5434-42cb-ad26-4bf109f1260b','out','invite','sent',10,'+15550100110','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036350000,1781036410000,NULL,1781036410000,13,1781036355000,NULL,19,NULL,NULL,NULL,NULL,NULL,50,0,0,NULL);
INSERT INTO "messages" VALUES(25,'d6bd93fa-58fd-4f61-9681-9da52e71f48a','in','inbound','received',10,'+15550100110','What would you text me about?','main',1781036410000,1781036410000,1781036410000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','asks a question',52,0,0,NULL);
INSERT INTO "messages" VALUES(26,'c3c1aedc-1c47-4228-adb5-195ced439045','out','reply','sent',10,'+15550100110','Harbour Clinic: sorry, we did not understand. Please reply with one letter:
Y Yes
N No
To stop all messages, reply STOP.','main',1781036410000,1781036410000,NULL,1781036410000,13,1781036410000,NULL,20,NULL,25,NULL,NULL,NULL,54,0,0,NULL);
INSERT INTO "messages" VALUES(27,'ceb6c24c-a449-4df4-9172-07aeb509fec0','in','inbound','received',10,'+15550100110','Yes','main',1781036470000,1781036470000,1781036470000,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',56,0,0,NULL);
INSERT INTO "messages" VALUES(28,'edd4d9d0-36dd-4fd4-839b-1ad7f22e6de3','out','reply','sent',10,'+15550100110','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036470000,1781036470000,NULL,1781036470000,13,1781036470000,NULL,21,NULL,27,NULL,NULL,NULL,58,0,0,NULL);
INSERT INTO "messages" VALUES(29,'c7795147-0832-4be4-a1ad-b9c0707e0752','out','invite','undelivered',11,'+15550100111','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036530000,1781036590000,NULL,1781036590000,14,1781036535000,NULL,22,NULL,NULL,NULL,NULL,NULL,60,0,0,NULL);
INSERT INTO "messages" VALUES(30,'35b01092-12b0-41d6-99bb-c30342714553','in','inbound','received',14,'+15550100114','STOP','main',1781036650000,1781036650000,1781036650000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',63,0,0,NULL);
INSERT INTO "messages" VALUES(31,'f367dab3-400e-452b-971d-2a576b9e5151','out','confirmation','sent',14,'+15550100114','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036650000,1781036650000,NULL,1781036650000,NULL,1781036650000,1781036950000,23,NULL,30,NULL,NULL,NULL,65,0,0,NULL);
INSERT INTO "messages" VALUES(32,'7d1b8f70-9163-4f99-a7f5-d7689dcbcfdf','in','inbound','received',14,'+15550100114','START','main',1781036710000,1781036710000,1781036710000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'start','whole message is “start”',67,0,0,NULL);
INSERT INTO "messages" VALUES(33,'fc503d0d-00c0-4401-84f1-a889b3963b4c','in','inbound','received',21,'+15550100199','Hello, a neighbour gave me this number. I have a long question about the opening hours of the clinic, about the bus that stops there, and about whether my mother, who is eighty-four, can come along with me on Thursday morning.','main',1781036770000,1781036770000,1781036770000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'unsure','is none of the answers we know',71,0,0,NULL);
INSERT INTO "messages" VALUES(34,'2aeaba80-6f71-47ab-9630-33e07251bc92','out','invite','sent',19,'+15550100119','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781036830000,1781036890000,NULL,1781036890000,15,1781036835000,NULL,24,NULL,NULL,NULL,NULL,NULL,73,0,0,NULL);
INSERT INTO "messages" VALUES(35,'91fd54b2-bd42-4758-bc80-e3d1f23945f3','in','inbound','received',19,'+15550100119','yes','main',1781036890000,1781036890000,1781036890000,NULL,15,NULL,NULL,NULL,NULL,NULL,NULL,'yes','whole message is “yes”',75,0,0,NULL);
INSERT INTO "messages" VALUES(36,'4f8605f3-a95b-41db-86b1-aee224ed4688','out','reply','sent',19,'+15550100119','Harbour Clinic: thank you, we will text you. Reply STOP at any time to stop, HELP for help.','main',1781036890000,1781036890000,NULL,1781036890000,15,1781036890000,NULL,25,NULL,35,NULL,NULL,NULL,77,0,0,NULL);
INSERT INTO "messages" VALUES(37,'2d2318b3-0544-4691-aa4c-ae297f8fd4b6','in','inbound','received',19,'+15550100119','STOP','main',1781036950000,1781036950000,1781036950000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'stop','whole message is “stop”',79,0,0,NULL);
INSERT INTO "messages" VALUES(38,'cd62eb4a-dd36-4252-9265-20262ef7c239','out','confirmation','sent',19,'+15550100119','Harbour Clinic: you will get no more texts from us. To undo this, reply START.','main',1781036950000,1781036950000,NULL,1781036950000,NULL,1781036950000,1781037250000,26,NULL,37,NULL,NULL,NULL,81,0,0,NULL);
INSERT INTO "messages" VALUES(39,'85505949-490d-4ac2-a005-0304f7259b94','out','invite','sent',4,'+15550100104','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037190000,1781037250000,NULL,1781037250000,16,1781037195000,NULL,27,NULL,NULL,NULL,NULL,NULL,84,0,0,NULL);
INSERT INTO "messages" VALUES(40,'0c53965b-a45f-42aa-826f-dbccde8ef821','out','invite','sent',16,'+15550100116','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037250000,1781037310000,NULL,1781037310000,17,1781037255000,NULL,28,NULL,NULL,NULL,NULL,NULL,86,0,0,NULL);
INSERT INTO "messages" VALUES(41,'40572bba-97f2-456a-a4ea-40bb73bbcda9','out','invite','sending',17,'+15550100117','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No','main',1781037310000,1781037370000,NULL,NULL,18,1781037315000,NULL,29,NULL,NULL,NULL,NULL,NULL,88,0,0,NULL);
INSERT INTO "messages" VALUES(42,'f654678b-7be9-4e30-b536-67b53a814dbe','out','invite','queued',18,'+15550100118','Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply
Reply:
Y Yes
N No',NULL,1781037370000,1781037370000,NULL,NULL,19,1781037375000,NULL,30,NULL,NULL,NULL,NULL,NULL,89,0,0,NULL);
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "meta" VALUES('concat',X'3330');
INSERT INTO "meta" VALUES('head',X'38393A65633462636531343537313238336531663033303434336634656661663064316239333236656339303537666137646161346233633761383839316562363636');
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
INSERT INTO "modem_health" VALUES('main',1781017390000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017450000,'ready',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "modem_health" VALUES('main',1781017870000,'ready',NULL,NULL,NULL,NULL,NULL);
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
  closed_by  TEXT, ledger_seq INTEGER REFERENCES ledger (seq),
  CHECK ((closed_at IS NULL) = (closed_as IS NULL))
) STRICT;
INSERT INTO "reviews" VALUES(1,22,'asks a question',1781036290000,NULL,NULL,NULL,47);
INSERT INTO "reviews" VALUES(2,25,'asks a question',1781036410000,1781036470000,'answered',NULL,53);
INSERT INTO "reviews" VALUES(3,32,'They texted START after a no or a stop: they may be asked again, but have not said yes.',1781036710000,NULL,NULL,NULL,69);
INSERT INTO "reviews" VALUES(4,33,'is none of the answers we know',1781036770000,NULL,NULL,NULL,72);
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
INSERT INTO "runs" VALUES(1,'381f20e4-8db5-4707-87b5-11871b057c21',15,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','expired',0,1780326000000,1781017270000,1781017270000,NULL,1780930800000);
INSERT INTO "runs" VALUES(2,'e0e9ff73-b683-41d6-b9f0-203f8185d725',1,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781017270000,1781017330000,1781017330000,NULL,NULL);
INSERT INTO "runs" VALUES(3,'214593a2-0c06-4f3c-b4b3-288cdeda1e0f',2,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"No","category":"N"}}}','completed',1,1781017450000,1781017510000,1781017510000,NULL,NULL);
INSERT INTO "runs" VALUES(4,'d57cd6dd-9c2b-4af0-a3c7-01e130218d26',3,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017570000,1781017630000,1781017630000,NULL,1781622370000);
INSERT INTO "runs" VALUES(5,'75892f7c-dfbd-401a-adc0-9209f4077b61',5,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017690000,1781017690000,NULL,NULL,1781622490000);
INSERT INTO "runs" VALUES(6,'952ef882-a8e2-423c-b99c-b3a713245276',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017750000,1781017930000,1781017930000,NULL,1781622550000);
INSERT INTO "runs" VALUES(7,'9e8f51fc-572d-47fb-af8e-ffb91ec800ff',13,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017810000,1781017810000,NULL,NULL,1781622610000);
INSERT INTO "runs" VALUES(8,'0cbb7f73-d6bb-4838-9c9a-70268d3d8dff',12,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781017870000,1781017870000,NULL,NULL,1781622670000);
INSERT INTO "runs" VALUES(9,'72b14491-5566-4119-a884-7a61ae5a7bfc',6,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781017990000,1781032450000,1781032450000,NULL,1781622790000);
INSERT INTO "runs" VALUES(10,'fedd4336-202c-4065-a854-9f0546feb01a',7,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036110000,1781036110000,1781036110000,NULL,1781640910000);
INSERT INTO "runs" VALUES(11,'78012fd6-b44e-46df-9a4c-5249aad3ff03',8,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036170000,1781036170000,1781036170000,NULL,1781640970000);
INSERT INTO "runs" VALUES(12,'a1e08771-2241-427b-8c7e-31d3abd50570',9,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000004","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Who is this and why do you ask me?","category":"Other"}}}','waiting',1,1781036230000,1781036290000,NULL,NULL,1781641090000);
INSERT INTO "runs" VALUES(13,'2a182b8f-5a76-461f-b7e9-2a9f71ecd14b',10,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000004","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002","5a3b1c6e-0000-4f10-8a00-000100000004"],"clarifications":1,"results":{"opt_in":{"name":"Opt In","value":"Yes","category":"Y"}}}','completed',1,1781036350000,1781036470000,1781036470000,NULL,NULL);
INSERT INTO "runs" VALUES(14,'3e50db57-534a-4515-b286-8242c47ad130',11,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','interrupted',0,1781036530000,1781036590000,1781036590000,NULL,1781641330000);
INSERT INTO "runs" VALUES(15,'0acbd849-848e-49d8-86c6-747f6ae4f249',19,1,1,'{"place":"completed","question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"already","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{"opt_in":{"name":"Opt In","value":"yes","category":"Y"}}}','completed',1,1781036830000,1781036890000,1781036890000,NULL,NULL);
INSERT INTO "runs" VALUES(16,'b7f7e32b-85f3-4ba1-93c1-e6e640d48c5c',4,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037190000,1781037190000,NULL,NULL,1781641990000);
INSERT INTO "runs" VALUES(17,'6fa0c48e-4d3c-4e81-b52b-12e2bfdba9ee',16,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037250000,1781037250000,NULL,NULL,1781642050000);
INSERT INTO "runs" VALUES(18,'396b2128-e623-411b-88c0-1d67006f7154',17,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037310000,1781037310000,NULL,NULL,1781642110000);
INSERT INTO "runs" VALUES(19,'0663e66d-b0a8-488c-8620-b6e8b0bf0421',18,1,1,'{"place":{"waiting":{"node":"5a3b1c6e-0000-4f10-8a00-000100000002","timeout_s":null}},"question":"5a3b1c6e-0000-4f10-8a00-000100000002","decided":"not_yet","asked":["5a3b1c6e-0000-4f10-8a00-000100000002"],"clarifications":0,"results":{}}','waiting',0,1781037370000,1781037370000,NULL,NULL,1781642170000);
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
INSERT INTO "tokens" VALUES(1,1,'viewer',X'0F42BFE99B65515CA8E5BDA8DC3F0EF2D9765E448A6B40E5F271CC54D1C8F198',1795790516643);
CREATE TABLE users (
  id            INTEGER PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) BETWEEN 1 AND 64),
  role          TEXT NOT NULL CHECK (role IN ('admin', 'approver', 'viewer')),
  password_hash TEXT NOT NULL,
  created_at    INTEGER NOT NULL
) STRICT;
INSERT INTO "users" VALUES(1,'ana','admin','$argon2id$v=19$m=19456,t=2,p=1$NGeePHVO+L9hHM2uKixrBg$WsCqDHPEPdQoH7V5GR9YVDzdvRLxTKNQ2ur9EaelBLA',1795790515825);
INSERT INTO "users" VALUES(2,'ben','viewer','$argon2id$v=19$m=19456,t=2,p=1$ED6bluBHX55Z/F9sm69CyA$LlNmhN98gLC44ykkNHZVbH613gvQ/PoBC1DzqMXgjgc',1795790516550);
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
CREATE TRIGGER ledger_is_never_replaced BEFORE INSERT ON ledger
  WHEN EXISTS (SELECT 1 FROM ledger WHERE seq = NEW.seq)
  BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER words_are_never_changed BEFORE UPDATE ON ledger_words
  BEGIN SELECT raise(ABORT, 'words on record are erased or they stay'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tokens',1);
COMMIT;
PRAGMA user_version = 6;
