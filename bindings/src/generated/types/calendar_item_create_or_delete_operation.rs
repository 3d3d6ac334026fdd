// @generated

use ::ews_bindings::xml;

/// Simple type `t:CalendarItemCreateOrDeleteOperationType`.
///
/// Restricts `xs:string`.
#[doc(alias = "CalendarItemCreateOrDeleteOperationType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CalendarItemCreateOrDeleteOperation {
    SendToNone,
    SendOnlyToAll,
    SendToAllAndSaveCopy,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    CalendarItemCreateOrDeleteOperation: SendOnlyToAll, SendToAllAndSaveCopy, SendToNone
);
