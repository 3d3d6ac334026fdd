// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(UninstallApp: text);

impl xml::ReadNode for UninstallApp {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ID") => input.require(&mut self.id, tag, 0),
            (xml::M, "IsMetaOSApp") => input.fill(&mut self.is_meta_os_app, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UninstallApp {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ID", &self.id);
        out.element("m:IsMetaOSApp", &self.is_meta_os_app);
    }
}

xml::root!(UninstallApp, "m:UninstallApp");
