// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(
    CalendarItemCreateOrDeleteOperation : SendOnlyToAll, SendToAllAndSaveCopy, SendToNone
);
