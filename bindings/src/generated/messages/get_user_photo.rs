// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{UserPhotoSize, UserPhotoType};

/// Complex type `m:GetUserPhotoType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserPhoto`.
#[doc(alias = "GetUserPhotoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserPhoto {
    /// Element `m:Email`, required.
    pub email: String,
    /// Element `m:SizeRequested`, required.
    pub size_requested: UserPhotoSize,
    /// Element `m:TypeRequested`, optional, since `V2016_10_10`.
    pub type_requested: Option<UserPhotoType>,
}

impl Eq for GetUserPhoto {}

rt::complex_type!(
    GetUserPhoto { name: "m:GetUserPhotoType", required: "m:Email, m:SizeRequested",
    bits: 2, model: "m:Email, m:SizeRequested, m:TypeRequested?" }
);

impl GetUserPhoto {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(email: impl Into<String>, size_requested: UserPhotoSize) -> Self {
        Self {
            email: email.into(),
            size_requested,
            type_requested: None,
        }
    }
}

rt::placeholder_new!(GetUserPhoto: text, placeholder);

impl rt::ReadComplex for GetUserPhoto {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Email") => reader.require(&mut self.email, tag, 0),
            (rt::M, "SizeRequested") => reader.require(&mut self.size_requested, tag, 1),
            (rt::M, "TypeRequested") => reader.fill(&mut self.type_requested, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetUserPhoto {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Email", &self.email);
        out.element("m:SizeRequested", &self.size_requested);
        out.element("m:TypeRequested", &self.type_requested);
    }
}

rt::root!(GetUserPhoto, "m:GetUserPhoto");
