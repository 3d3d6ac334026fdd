// @generated from the schemas of version V2018_01_08.

/// Simple type `t:CalendarItemUpdateOperationType`.
///
/// Restricts `xs:string`.
#[doc(alias = "CalendarItemUpdateOperationType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CalendarItemUpdateOperation {
    SendToNone,
    SendOnlyToAll,
    SendOnlyToChanged,
    SendToAllAndSaveCopy,
    SendToChangedAndSaveCopy,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(
    CalendarItemUpdateOperation : SendOnlyToAll, SendOnlyToChanged, SendToAllAndSaveCopy,
    SendToChangedAndSaveCopy, SendToNone
);
