// @generated

use ::ews_bindings::rt;

/// Simple type `t:SendPromptType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`SendPrompt`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/sendprompt).
#[doc(alias = "SendPromptType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SendPrompt {
    None,
    Send,
    VotingOption,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SendPrompt {}

rt::open_enum! {
    SendPrompt;
    0 None;
    1 Send;
    2 VotingOption;
}
