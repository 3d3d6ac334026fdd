// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:EmailUserType`, since `Exchange2013_SP1`.
#[doc(alias = "EmailUserType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailUser {
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:UserId`, optional.
    pub user_id: Option<String>,
}

impl Eq for EmailUser {}

xml::complex_type!(EmailUser { name: "t:EmailUserType", model: "t:Name?, t:UserId?" });

xml::blank_default!(EmailUser);

impl xml::ReadNode for EmailUser {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Name") => input.fill(&mut self.name, tag),
            (xml::T, "UserId") => input.fill(&mut self.user_id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EmailUser {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Name", &self.name);
        out.element("t:UserId", &self.user_id);
    }
}
