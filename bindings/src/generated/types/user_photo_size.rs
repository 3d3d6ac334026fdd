// @generated

use ::ews_bindings::rt;

/// Simple type `t:UserPhotoSizeType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`SizeRequested`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/sizerequested).
#[doc(alias = "UserPhotoSizeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum UserPhotoSize {
    /// `HR48x48`
    Hr48x48,
    /// `HR64x64`
    Hr64x64,
    /// `HR96x96`
    Hr96x96,
    /// `HR120x120`
    Hr120x120,
    /// `HR240x240`
    Hr240x240,
    /// `HR360x360`
    Hr360x360,
    /// `HR432x432`
    Hr432x432,
    /// `HR504x504`
    Hr504x504,
    /// `HR648x648`
    Hr648x648,
    /// `HR1024xN`, since `V2016_10_10`
    Hr1024xN,
    /// `HR1920xN`, since `V2016_10_10`
    Hr1920xN,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for UserPhotoSize {}

rt::open_enum! {
    UserPhotoSize;
    0 Hr48x48 = "HR48x48";
    1 Hr64x64 = "HR64x64";
    2 Hr96x96 = "HR96x96";
    3 Hr120x120 = "HR120x120";
    4 Hr240x240 = "HR240x240";
    5 Hr360x360 = "HR360x360";
    6 Hr432x432 = "HR432x432";
    7 Hr504x504 = "HR504x504";
    8 Hr648x648 = "HR648x648";
    9 Hr1024xN = "HR1024xN";
    10 Hr1920xN = "HR1920xN";
}
