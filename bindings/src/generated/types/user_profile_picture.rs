// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::InsightValue;

/// Complex type `t:UserProfilePicture`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
///
/// Fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserProfilePicture {
    /// The value of the base type, [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Blob`, optional.
    pub blob: Option<String>,
    /// Element `t:PhotoSize`, optional.
    pub photo_size: Option<String>,
    /// Element `t:Url`, optional.
    pub url: Option<String>,
    /// Element `t:ImageType`, optional.
    pub image_type: Option<String>,
}

impl Eq for UserProfilePicture {}

rt::complex_type! {
    UserProfilePicture: InsightValue = "t:UserProfilePicture";
    elements t {
        base 2;
        0 blob: "Blob" optional;
        1 photo_size: "PhotoSize" optional;
        2 url: "Url" optional;
        3 image_type: "ImageType" optional;
    }
}
