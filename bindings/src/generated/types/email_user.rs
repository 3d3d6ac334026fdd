// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(EmailUser { name: "t:EmailUserType", model: "t:Name?, t:UserId?" });

rt::placeholder_default!(EmailUser);

impl rt::ReadComplex for EmailUser {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Name") => reader.fill(&mut self.name, tag),
            (rt::T, "UserId") => reader.fill(&mut self.user_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for EmailUser {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Name", &self.name);
        out.element("t:UserId", &self.user_id);
    }
}
