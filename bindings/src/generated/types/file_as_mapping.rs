// @generated

use ::ews_bindings::rt;

/// Simple type `t:FileAsMappingType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`FileAsMapping`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/fileasmapping).
#[doc(alias = "FileAsMappingType")]
#[derive(Debug, PartialEq, Hash)]
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
    /// since `Exchange2010_SP1`
    DisplayName,
    /// since `Exchange2010_SP1`
    FirstName,
    /// since `Exchange2010_SP1`
    LastFirstMiddleSuffix,
    /// since `Exchange2010_SP1`
    LastName,
    /// since `Exchange2010_SP1`
    Empty,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for FileAsMapping {}

rt::open_enum! {
    FileAsMapping;
    0 None;
    1 LastCommaFirst;
    2 FirstSpaceLast;
    3 Company;
    4 LastCommaFirstCompany;
    5 CompanyLastFirst;
    6 LastFirst;
    7 LastFirstCompany;
    8 CompanyLastCommaFirst;
    9 LastFirstSuffix;
    10 LastSpaceFirstCompany;
    11 CompanyLastSpaceFirst;
    12 LastSpaceFirst;
    13 DisplayName;
    14 FirstName;
    15 LastFirstMiddleSuffix;
    16 LastName;
    17 Empty;
}
