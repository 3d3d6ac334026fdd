// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::DisableReason;

/// Complex type `m:DisableAppType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DisableApp`.
#[doc(alias = "DisableAppType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DisableApp {
    /// Element `m:ID`, required.
    pub id: String,
    /// Element `m:DisableReason`, required.
    pub disable_reason: DisableReason,
    /// Element `m:IsMetaOSApp`, optional, since `V2018_01_08`.
    pub is_meta_os_app: Option<bool>,
}

impl Eq for DisableApp {}

rt::complex_type!(
    DisableApp { name: "m:DisableAppType", required: "m:ID, m:DisableReason", bits: 2,
    model: "m:ID, m:DisableReason, m:IsMetaOSApp?" }
);

impl DisableApp {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>, disable_reason: DisableReason) -> Self {
        Self {
            id: id.into(),
            disable_reason,
            is_meta_os_app: None,
        }
    }
}

rt::placeholder_new!(DisableApp: text, placeholder);

impl rt::ReadComplex for DisableApp {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ID") => reader.require(&mut self.id, tag, 0),
            (rt::M, "DisableReason") => reader.require(&mut self.disable_reason, tag, 1),
            (rt::M, "IsMetaOSApp") => reader.fill(&mut self.is_meta_os_app, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DisableApp {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ID", &self.id);
        out.element("m:DisableReason", &self.disable_reason);
        out.element("m:IsMetaOSApp", &self.is_meta_os_app);
    }
}

rt::root!(DisableApp, "m:DisableApp");
