// @generated

use ::ews_bindings::rt;

/// Simple type `t:UserPhotoTypeType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "UserPhotoTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum UserPhotoType {
    UserPhoto,
    ProfileHeaderPhoto,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for UserPhotoType {}

rt::open_enum! {
    UserPhotoType;
    0 UserPhoto;
    1 ProfileHeaderPhoto;
}
