// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{NonEmptyString, UserPhotoType};

/// Complex type `m:SetUserPhotoType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetUserPhoto`.
#[doc(alias = "SetUserPhotoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetUserPhoto {
    /// Element `m:Email`, required.
    pub email: NonEmptyString,
    /// Element `m:Content`, required.
    pub content: String,
    /// Element `m:TypeRequested`, optional.
    pub type_requested: Option<UserPhotoType>,
}

impl Eq for SetUserPhoto {}

rt::complex_type!(
    SetUserPhoto { name: "m:SetUserPhotoType", required: "m:Email, m:Content", bits:
    2, model: "m:Email, m:Content, m:TypeRequested?" }
);

impl SetUserPhoto {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(email: NonEmptyString, content: impl Into<String>) -> Self {
        Self {
            email,
            content: content.into(),
            type_requested: None,
        }
    }
}

rt::placeholder_new!(SetUserPhoto: placeholder, text);

impl rt::ReadComplex for SetUserPhoto {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Email") => reader.require(&mut self.email, tag, 0),
            (rt::M, "Content") => reader.require(&mut self.content, tag, 1),
            (rt::M, "TypeRequested") => reader.fill(&mut self.type_requested, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SetUserPhoto {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Email", &self.email);
        out.element("m:Content", &self.content);
        out.element("m:TypeRequested", &self.type_requested);
    }
}

rt::root!(SetUserPhoto, "m:SetUserPhoto");
