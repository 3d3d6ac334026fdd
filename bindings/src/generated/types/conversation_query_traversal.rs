// @generated

use ::ews_bindings::xml;

/// Simple type `t:ConversationQueryTraversalType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ConversationQueryTraversalType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConversationQueryTraversal {
    Shallow,
    Deep,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ConversationQueryTraversal: Deep, Shallow);
