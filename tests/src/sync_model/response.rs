//! The text of the responses of the server.

use crate::answer::{self, DECLARATIONS, envelope, message};

use super::kind::Kind;
use super::script::Form;

/// A page of changes.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) state: Option<String>,
    pub(super) is_last: Option<bool>,
    pub(super) changes: Vec<String>,
}

impl Page {
    /// Returns the response message.
    pub(super) fn message<K: Kind>(&self) -> String {
        message::<K::Operation>("Success", &format!("{}{}", answer::NO_ERROR, self.content::<K>()))
    }

    fn content<K: Kind>(&self) -> String {
        let mut content = String::new();
        if let Some(state) = &self.state {
            content.push_str(&format!("<m:SyncState>{state}</m:SyncState>"));
        }
        if let Some(is_last) = self.is_last {
            content.push_str(&format!("<{0}>{is_last}</{0}>", K::FLAG));
        }
        if !self.changes.is_empty() {
            content.push_str(&format!("<m:Changes>{}</m:Changes>", self.changes.concat()));
        }
        content
    }
}

/// Returns the HTTP status and the body of a response with a code and a time to wait. `page` is the page that the server
/// would have sent.
pub(super) fn failure<K: Kind>(code: &str, form: Form, wait: Option<u64>, page: &Page) -> (u16, String) {
    let mut values = wait.map_or(String::new(), |wait| value("BackOffMilliseconds", &wait.to_string()));
    let status = match form {
        Form::Detail(status) | Form::Prefixed(status) | Form::Bare(status) => status,
        Form::Message | Form::MessageWithChanges | Form::Warning | Form::InnerCode => 200,
    };
    let faultcode = match form {
        Form::Detail(_) => {
            let detail = format!(
                "<detail><e:ResponseCode xmlns:e=\"http://schemas.microsoft.com/exchange/services/2006/errors\">\
                 {code}</e:ResponseCode><t:MessageXml {DECLARATIONS}>{values}</t:MessageXml></detail>"
            );
            return (status, fault("s:Server", &detail));
        }
        Form::Prefixed(_) => format!("t:{code}"),
        Form::Bare(_) => code.to_owned(),
        Form::Message | Form::MessageWithChanges | Form::Warning | Form::InnerCode => {
            let mut outer = code;
            if form == Form::InnerCode {
                values.push_str(&value("InnerErrorResponseCode", code));
                outer = "ErrorInternalServerError";
            }
            let class = if form == Form::Warning { "Warning" } else { "Error" };
            let rest = match form {
                Form::MessageWithChanges | Form::Warning => {
                    Page { state: Some(String::new()), ..page.clone() }.content::<K>()
                }
                _ => "<m:SyncState/>".to_owned(),
            };
            let content = format!(
                "<m:ResponseCode>{outer}</m:ResponseCode><m:MessageXml>{values}</m:MessageXml>{rest}"
            );
            return (status, messages::<K>(&message::<K::Operation>(class, &content)));
        }
    };
    (status, fault(&faultcode, ""))
}

/// Returns a response with messages.
pub(super) fn messages<K: Kind>(messages: &str) -> String {
    answer::response::<K::Operation>(messages)
}

fn value(name: &str, value: &str) -> String {
    format!("<t:Value Name=\"{name}\">{value}</t:Value>")
}

fn fault(code: &str, detail: &str) -> String {
    envelope(&format!(
        "<s:Fault><faultcode>{code}</faultcode><faultstring>the server refuses the request</faultstring>{detail}</s:Fault>"
    ))
}
