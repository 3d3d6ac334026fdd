// @generated from the schemas of version V2018_01_08.

/// Simple type `t:EmailReminderChangeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "EmailReminderChangeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum EmailReminderChange {
    None,
    Added,
    Override,
    Deleted,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(EmailReminderChange : Added, Deleted, None, Override);
