// @generated

use ::ews_bindings::{Result, rt};

use super::OneDriveView;

/// Complex type `t:OneDriveSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "OneDriveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OneDriveSearchScope {
    /// Element `t:OneDriveView`, required.
    pub one_drive_view: OneDriveView,
}

impl Eq for OneDriveSearchScope {}

rt::complex_type!(
    OneDriveSearchScope { name: "t:OneDriveSearchScopeType", required:
    "t:OneDriveView", bits: 1, model: "t:OneDriveView" }
);

impl OneDriveSearchScope {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(one_drive_view: OneDriveView) -> Self {
        Self { one_drive_view }
    }
}

rt::placeholder_new!(OneDriveSearchScope: placeholder);

impl rt::ReadComplex for OneDriveSearchScope {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "OneDriveView") => reader.require(&mut self.one_drive_view, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for OneDriveSearchScope {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:OneDriveView", &self.one_drive_view);
    }
}
