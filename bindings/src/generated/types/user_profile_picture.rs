// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    UserProfilePicture { name: "t:UserProfilePicture", base: InsightValue, model:
    "t:Blob?, t:PhotoSize?, t:Url?, t:ImageType?" }
);

xml::extends!(UserProfilePicture, InsightValue);

xml::blank_default!(UserProfilePicture);

impl xml::ReadNode for UserProfilePicture {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Blob") => input.fill(&mut self.blob, tag),
            (xml::T, "PhotoSize") => input.fill(&mut self.photo_size, tag),
            (xml::T, "Url") => input.fill(&mut self.url, tag),
            (xml::T, "ImageType") => input.fill(&mut self.image_type, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for UserProfilePicture {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Blob", &self.blob);
        out.element("t:PhotoSize", &self.photo_size);
        out.element("t:Url", &self.url);
        out.element("t:ImageType", &self.image_type);
    }
}
