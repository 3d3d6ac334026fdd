// @generated

use ::ews_bindings::xml;

/// Simple type `t:ConversationActionTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ConversationActionTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConversationActionType {
    AlwaysCategorize,
    AlwaysDelete,
    AlwaysMove,
    Delete,
    Move,
    Copy,
    SetReadState,
    SetRetentionPolicy,
    Flag,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    ConversationActionType: AlwaysCategorize, AlwaysDelete, AlwaysMove, Copy, Delete,
    Flag, Move, SetReadState, SetRetentionPolicy
);
