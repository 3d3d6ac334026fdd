// @generated

use ::ews_bindings::xml;

/// Simple type `t:UserPhotoTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "UserPhotoTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum UserPhotoType {
    UserPhoto,
    ProfileHeaderPhoto,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(UserPhotoType: ProfileHeaderPhoto, UserPhoto);
