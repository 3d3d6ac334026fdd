//! Answers of a server, as text.

use ews_bindings::operation::Operation;

/// The declarations of the prefixes `t` and `m`.
pub const DECLARATIONS: &str = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
     xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"";

/// The response code of a success.
pub const NO_ERROR: &str = "<m:ResponseCode>NoError</m:ResponseCode>";

/// Returns an envelope with a body.
pub fn envelope(body: &str) -> String {
    format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" {DECLARATIONS}><s:Body>{body}</s:Body>\
         </s:Envelope>"
    )
}

/// Returns an envelope with a response of an operation that has a list of messages.
pub fn response<O: Operation>(messages: &str) -> String {
    let name = O::RESPONSE;
    envelope(&format!("<{name}><m:ResponseMessages>{messages}</m:ResponseMessages></{name}>"))
}

/// Returns a response message of an operation.
pub fn message<O: Operation>(class: &str, content: &str) -> String {
    let name = O::RESPONSE;
    format!("<{name}Message ResponseClass=\"{class}\">{content}</{name}Message>")
}

/// Returns an envelope with a fault that has only a `faultcode` and a `faultstring`.
pub fn fault(code: &str) -> String {
    envelope(&format!(
        "<s:Fault><faultcode>{code}</faultcode><faultstring>the server refuses the request</faultstring></s:Fault>"
    ))
}
