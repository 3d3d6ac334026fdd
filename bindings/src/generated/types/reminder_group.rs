// @generated from the schemas of version V2018_01_08.

/// Simple type `t:ReminderGroupType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ReminderGroupType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ReminderGroup {
    Calendar,
    Task,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(ReminderGroup : Calendar, Task);
