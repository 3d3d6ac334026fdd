// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(UserPhotoType : ProfileHeaderPhoto, UserPhoto);
