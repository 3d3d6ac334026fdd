// @generated

use ::ews_bindings::xml;

/// Simple type `t:FlaggedForActionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "FlaggedForActionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum FlaggedForAction {
    Any,
    Call,
    DoNotForward,
    FollowUp,
    /// `FYI`
    Fyi,
    Forward,
    NoResponseNecessary,
    Read,
    Reply,
    ReplyToAll,
    Review,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    FlaggedForAction: Any, Call, DoNotForward, Fyi = "FYI", FollowUp, Forward,
    NoResponseNecessary, Read, Reply, ReplyToAll, Review
);
