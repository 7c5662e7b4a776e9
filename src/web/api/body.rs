//! The JSON object a POST brings, read field by field so that every mistake is named.

use std::collections::HashMap;
use std::convert::Infallible;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::error::{ApiError, NON_FIELD, Problems};
use super::query;
use super::router::ApiState;

/// Largest body; a contact with all its fields is far smaller.
const BYTES_MAX: usize = 256 * 1024;
/// Longest wait for a body: the largest one at 10 KB a second is below it, and so is this below the
/// longest time an answer may take.
const BODY_WITHIN: Duration = Duration::from_secs(30);

/// A body not yet read: the right is asked for first, so that whoever may not hears nothing else.
#[derive(Debug)]
pub(super) struct Unread(axum::body::Body);

impl FromRequest<ApiState> for Unread {
    type Rejection = Infallible;

    async fn from_request(request: Request, _: &ApiState) -> Result<Self, Infallible> {
        Ok(Self(request.into_body()))
    }
}

impl Unread {
    /// Reads it. Whatever the content type says, the platform's clients send JSON.
    pub(super) async fn read(self) -> Result<Body, ApiError> {
        let read = Limited::new(self.0, BYTES_MAX).collect();
        let why = match tokio::time::timeout(BODY_WITHIN, read).await {
            Ok(Ok(whole)) => return Body::parse(&whole.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                format!("The body is larger than {} KiB.", BYTES_MAX / 1024)
            }
            Ok(Err(_)) => "The body broke off.".to_owned(),
            Err(_) => format!("The body did not arrive within {} s.", BODY_WITHIN.as_secs()),
        };
        Err(ApiError::Bad(why))
    }
}

/// A JSON object. An empty body is an object without fields.
#[derive(Debug)]
pub(super) struct Body {
    object: Map<String, Value>,
    /// The same, each value as it was written.
    written: HashMap<String, Box<RawValue>>,
}

impl Body {
    fn parse(bytes: &Bytes) -> Result<Self, ApiError> {
        if bytes.trim_ascii().is_empty() {
            return Ok(Self { object: Map::new(), written: HashMap::new() });
        }
        match serde_json::from_slice(bytes) {
            Ok(Value::Object(object)) => {
                Ok(Self { object, written: serde_json::from_slice(bytes).unwrap_or_default() })
            }
            Ok(_) => Err(ApiError::field(NON_FIELD, "Request body should be a single JSON object")),
            Err(error) => Err(ApiError::Bad(format!("JSON parse error - {error}"))),
        }
    }

    /// A value inside an object, with the very digits a number was written with.
    pub(super) fn written(&self, key: &str, inner: &str) -> Option<String> {
        let object = self.written.get(key)?.get();
        let values: HashMap<String, &RawValue> = serde_json::from_str(object).ok()?;
        values.get(inner).map(|value| value.get().to_owned())
    }

    /// Is the field there, be it null?
    pub(super) fn has(&self, key: &str) -> bool {
        self.object.contains_key(key)
    }

    /// A text; null is an empty one. `None`: absent, or wrong and among the problems.
    pub(super) fn text(&self, key: &str, problems: &mut Problems) -> Option<String> {
        match self.object.get(key)? {
            Value::Null => Some(String::new()),
            Value::String(text) => Some(text.clone()),
            _ => {
                problems.add(key, "Not a valid string.");
                None
            }
        }
    }

    /// A text that has to be there and not be blank.
    pub(super) fn required_text(&self, key: &str, problems: &mut Problems) -> Option<String> {
        match self.object.get(key) {
            None => problems.add(key, "This field is required."),
            Some(Value::Null) => problems.add(key, "This field may not be null."),
            Some(Value::String(text)) if text.trim().is_empty() => {
                problems.add(key, "This field may not be blank.");
            }
            Some(_) => return self.text(key, problems),
        }
        None
    }

    /// A list of texts. `None`: absent, or wrong and among the problems.
    pub(super) fn texts(&self, key: &str, problems: &mut Problems) -> Option<Vec<String>> {
        let items = self.list(key, problems)?;
        let texts: Option<Vec<String>> =
            items.iter().map(|item| item.as_str().map(str::to_owned)).collect();
        if texts.is_none() {
            problems.add(key, "Not a valid list of strings.");
        }
        texts
    }

    /// A list. `None`: absent, or wrong and among the problems.
    pub(super) fn list(&self, key: &str, problems: &mut Problems) -> Option<&Vec<Value>> {
        match self.object.get(key)? {
            Value::Array(items) => Some(items),
            Value::Null => {
                problems.add(key, "This field may not be null.");
                None
            }
            other => {
                let kind = kind_of(other);
                problems.add(key, format!("Expected a list of items but got type \"{kind}\"."));
                None
            }
        }
    }

    /// An object; null is an absent one.
    pub(super) fn object(&self, key: &str, problems: &mut Problems) -> Option<&Map<String, Value>> {
        match self.object.get(key)? {
            Value::Object(object) => Some(object),
            Value::Null => None,
            _ => {
                problems.add(key, "Must be a valid JSON object");
                None
            }
        }
    }

    /// True or false, also as 1 or 0, as number or text; null is absent.
    pub(super) fn boolean(&self, key: &str, problems: &mut Problems) -> Option<bool> {
        let value = match self.object.get(key)? {
            Value::Null => return None,
            Value::Bool(value) => Some(*value),
            Value::Number(number) => query::boolean(&number.to_string()),
            Value::String(text) => query::boolean(text),
            Value::Array(_) | Value::Object(_) => None,
        };
        if value.is_none() {
            problems.add(key, "Must be a valid boolean.");
        }
        value
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(_) => "number",
        Value::String(_) => "str",
        Value::Array(_) => "list",
        Value::Object(_) => "dict",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(json: &str) -> Body {
        Body::parse(&Bytes::copy_from_slice(json.as_bytes())).unwrap()
    }

    #[test]
    fn a_body_is_one_json_object_or_nothing() {
        for good in ["", "  ", "{}", "{\"a\": 1}"] {
            assert!(Body::parse(&Bytes::copy_from_slice(good.as_bytes())).is_ok(), "{good}");
        }
        let deep = "[".repeat(100_000);
        for bad in ["[]", "1", "{", "{\"a\": \"\\ud800\"}", "a=1", deep.as_str()] {
            assert!(Body::parse(&Bytes::copy_from_slice(bad.as_bytes())).is_err(), "{bad:.20}");
        }
        assert!(Body::parse(&Bytes::from_static(b"{\"a\": \"\xff\"}")).is_err());
    }

    #[test]
    fn booleans_come_in_several_spellings() {
        for (json, value) in [
            ("true", Some(true)),
            ("1", Some(true)),
            ("\"1\"", Some(true)),
            ("\"False\"", Some(false)),
            ("0", Some(false)),
            ("null", None),
        ] {
            let mut problems = Problems::default();
            let body = body(&format!("{{\"b\": {json}}}"));
            assert_eq!(body.boolean("b", &mut problems), value, "{json}");
            assert!(problems.check().is_ok(), "{json}");
        }
        for json in ["2", "\"maybe\"", "[]", "{}", "1.5"] {
            let mut problems = Problems::default();
            body(&format!("{{\"b\": {json}}}")).boolean("b", &mut problems);
            assert!(problems.check().is_err(), "{json}");
        }
    }
}
