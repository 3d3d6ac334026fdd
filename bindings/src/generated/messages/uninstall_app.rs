// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `m:UninstallAppType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UninstallApp`.
#[doc(alias = "UninstallAppType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UninstallApp {
    /// Element `m:ID`, required.
    pub id: String,
    /// Element `m:IsMetaOSApp`, optional, since `V2018_01_08`.
    pub is_meta_os_app: Option<bool>,
}

impl Eq for UninstallApp {}

rt::complex_type!(
    UninstallApp { name: "m:UninstallAppType", required: "m:ID", bits: 1, model:
    "m:ID, m:IsMetaOSApp?" }
);

impl UninstallApp {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            is_meta_os_app: None,
        }
    }
}

rt::placeholder_new!(UninstallApp: text);

impl rt::ReadComplex for UninstallApp {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ID") => reader.require(&mut self.id, tag, 0),
            (rt::M, "IsMetaOSApp") => reader.fill(&mut self.is_meta_os_app, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UninstallApp {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ID", &self.id);
        out.element("m:IsMetaOSApp", &self.is_meta_os_app);
    }
}

rt::root!(UninstallApp, "m:UninstallApp");
