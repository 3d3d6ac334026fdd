// @generated from the schemas of version V2018_01_08.

/// Simple type `t:CalendarItemTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "CalendarItemTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CalendarItemType {
    Single,
    Occurrence,
    Exception,
    RecurringMaster,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(
    CalendarItemType : Exception, Occurrence, RecurringMaster, Single
);
