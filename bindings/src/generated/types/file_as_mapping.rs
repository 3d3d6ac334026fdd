// @generated

use ::ews_bindings::xml;

/// Simple type `t:FileAsMappingType`.
///
/// Restricts `xs:string`.
#[doc(alias = "FileAsMappingType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum FileAsMapping {
    None,
    LastCommaFirst,
    FirstSpaceLast,
    Company,
    LastCommaFirstCompany,
    CompanyLastFirst,
    LastFirst,
    LastFirstCompany,
    CompanyLastCommaFirst,
    LastFirstSuffix,
    LastSpaceFirstCompany,
    CompanyLastSpaceFirst,
    LastSpaceFirst,
    DisplayName,
    FirstName,
    LastFirstMiddleSuffix,
    LastName,
    Empty,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    FileAsMapping: Company, CompanyLastCommaFirst, CompanyLastFirst,
    CompanyLastSpaceFirst, DisplayName, Empty, FirstName, FirstSpaceLast, LastCommaFirst,
    LastCommaFirstCompany, LastFirst, LastFirstCompany, LastFirstMiddleSuffix,
    LastFirstSuffix, LastName, LastSpaceFirst, LastSpaceFirstCompany, None
);
