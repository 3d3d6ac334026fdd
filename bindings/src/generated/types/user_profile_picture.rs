// @generated

use ::ews_bindings::{Result, rt};

use super::InsightValue;

/// Complex type `t:UserProfilePicture`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserProfilePicture {
    /// What it inherits from [`InsightValue`].
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

rt::complex_type!(
    UserProfilePicture { name: "t:UserProfilePicture", base: InsightValue, model:
    "t:Blob?, t:PhotoSize?, t:Url?, t:ImageType?" }
);

rt::extends!(UserProfilePicture, InsightValue);

rt::placeholder_default!(UserProfilePicture);

impl rt::ReadComplex for UserProfilePicture {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Blob") => reader.fill(&mut self.blob, tag),
            (rt::T, "PhotoSize") => reader.fill(&mut self.photo_size, tag),
            (rt::T, "Url") => reader.fill(&mut self.url, tag),
            (rt::T, "ImageType") => reader.fill(&mut self.image_type, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for UserProfilePicture {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Blob", &self.blob);
        out.element("t:PhotoSize", &self.photo_size);
        out.element("t:Url", &self.url);
        out.element("t:ImageType", &self.image_type);
    }
}
