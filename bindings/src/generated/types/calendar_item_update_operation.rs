// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(
    CalendarItemUpdateOperation: SendOnlyToAll, SendOnlyToChanged, SendToAllAndSaveCopy,
    SendToChangedAndSaveCopy, SendToNone
);
