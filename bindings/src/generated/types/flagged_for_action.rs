// @generated

use ::ews_bindings::rt;

/// Simple type `t:FlaggedForActionType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`FlaggedForAction`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/flaggedforaction).
#[doc(alias = "FlaggedForActionType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for FlaggedForAction {}

rt::open_enum! {
    FlaggedForAction;
    0 Any;
    1 Call;
    2 DoNotForward;
    3 FollowUp;
    4 Fyi = "FYI";
    5 Forward;
    6 NoResponseNecessary;
    7 Read;
    8 Reply;
    9 ReplyToAll;
    10 Review;
}
