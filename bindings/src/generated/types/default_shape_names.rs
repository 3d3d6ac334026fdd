// @generated from the schemas of version V2018_01_08.

/// Simple type `t:DefaultShapeNamesType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DefaultShapeNamesType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DefaultShapeNames {
    IdOnly,
    Default,
    AllProperties,
    PcxPeopleSearch,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(
    DefaultShapeNames : AllProperties, Default, IdOnly, PcxPeopleSearch
);
