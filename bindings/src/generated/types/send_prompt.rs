// @generated

use ::ews_bindings::xml;

/// Simple type `t:SendPromptType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SendPromptType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SendPrompt {
    None,
    Send,
    VotingOption,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SendPrompt: None, Send, VotingOption);
