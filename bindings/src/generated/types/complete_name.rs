// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:CompleteNameType`.
#[doc(alias = "CompleteNameType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CompleteName {
    /// Element `t:Title`, optional.
    pub title: Option<String>,
    /// Element `t:FirstName`, optional.
    pub first_name: Option<String>,
    /// Element `t:MiddleName`, optional.
    pub middle_name: Option<String>,
    /// Element `t:LastName`, optional.
    pub last_name: Option<String>,
    /// Element `t:Suffix`, optional.
    pub suffix: Option<String>,
    /// Element `t:Initials`, optional.
    pub initials: Option<String>,
    /// Element `t:FullName`, optional.
    pub full_name: Option<String>,
    /// Element `t:Nickname`, optional.
    pub nickname: Option<String>,
    /// Element `t:YomiFirstName`, optional.
    pub yomi_first_name: Option<String>,
    /// Element `t:YomiLastName`, optional.
    pub yomi_last_name: Option<String>,
}

impl Eq for CompleteName {}

xml::complex_type!(
    CompleteName { name: "t:CompleteNameType", model:
    "t:Title?, t:FirstName?, t:MiddleName?, t:LastName?, t:Suffix?, t:Initials?, t:FullName?, t:Nickname?, t:YomiFirstName?, t:YomiLastName?"
    }
);

xml::blank_default!(CompleteName);

impl xml::ReadNode for CompleteName {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Title") => input.fill(&mut self.title, tag),
            (xml::T, "FirstName") => input.fill(&mut self.first_name, tag),
            (xml::T, "MiddleName") => input.fill(&mut self.middle_name, tag),
            (xml::T, "LastName") => input.fill(&mut self.last_name, tag),
            (xml::T, "Suffix") => input.fill(&mut self.suffix, tag),
            (xml::T, "Initials") => input.fill(&mut self.initials, tag),
            (xml::T, "FullName") => input.fill(&mut self.full_name, tag),
            (xml::T, "Nickname") => input.fill(&mut self.nickname, tag),
            (xml::T, "YomiFirstName") => input.fill(&mut self.yomi_first_name, tag),
            (xml::T, "YomiLastName") => input.fill(&mut self.yomi_last_name, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CompleteName {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Title", &self.title);
        out.element("t:FirstName", &self.first_name);
        out.element("t:MiddleName", &self.middle_name);
        out.element("t:LastName", &self.last_name);
        out.element("t:Suffix", &self.suffix);
        out.element("t:Initials", &self.initials);
        out.element("t:FullName", &self.full_name);
        out.element("t:Nickname", &self.nickname);
        out.element("t:YomiFirstName", &self.yomi_first_name);
        out.element("t:YomiLastName", &self.yomi_last_name);
    }
}
