// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(DefaultShapeNames: AllProperties, Default, IdOnly, PcxPeopleSearch);
