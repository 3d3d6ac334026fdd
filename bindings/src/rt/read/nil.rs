//! Elements with `xsi:nil`.

use crate::{ErrorKind, Result};

use super::kept::attribute_text;
use super::reader::Reader;
use super::tolerance::Departure;
use super::traits::{ReadComplex, ReadXml};
use crate::rt::kept::Origin;
use crate::rt::model::TypeInfo;
use crate::rt::syntax::{Attribute, Namespace, StartTag, is_true, trimmed};

impl Reader<'_> {
    /// Reads a nillable element. Returns `true` if the element has `xsi:nil="true"`; otherwise reads it into `value`.
    pub(crate) fn nil<T: ReadXml>(&mut self, tag: &StartTag<'_>, value: &mut T) -> Result<bool> {
        self.nillable = Some(tag.start);
        if !self.is_nil(tag)? {
            return value.read(tag, self).map(|()| false);
        }
        value.check_nil_attributes(tag, self)?;
        self.nil_content(tag)?;
        Ok(true)
    }

    /// Returns `true` for an element with `xsi:nil="true"`.
    pub(super) fn is_nil(&mut self, tag: &StartTag<'_>) -> Result<bool> {
        let nil = self.attribute_value(tag, (Namespace::XSI, "nil"))?;
        let is_nil = nil.is_some_and(|nil| is_true(&nil));
        if is_nil {
            self.check_depth(tag)?;
            self.check_declarations()?;
        }
        Ok(is_nil)
    }

    /// Checks the attributes of an element of a complex type that has `xsi:nil="true"`.
    #[cold]
    pub(super) fn nil_attributes(
        &mut self,
        value: &mut dyn ReadComplex,
        info: &'static TypeInfo,
        tag: &StartTag<'_>,
    ) -> Result<()> {
        if let Some(check) = self.derived_check(value, info, tag)? {
            return self.read_checked(check, tag, |reader| reader.nil_attributes(value, info, tag));
        }
        self.open(tag, Some(info))?;
        if let Some(open) = self.frames.last_mut() {
            open.is_nil = true;
        }
        self.check_once_attributes(info, tag)?;
        self.each_attribute(tag, |reader, attribute| {
            let kept = reader.kept_count();
            if value.attribute(&attribute, reader)?.is_yes() {
                // `Nillable::Nil` does not have the attributes of the type. One that cannot be read is kept already.
                if reader.kept_count() == kept {
                    reader.keep_attribute(&attribute, None);
                }
                return Ok(());
            }
            reader.unknown_attribute(&attribute, Some(info.name), None)
        })?;
        let seen = self.frames.last().map_or(0, |frame| frame.seen);
        // Every bit is examined, because the bits of missing child elements are also 0.
        let missing = (0..info.required)
            .filter(|bit| seen & (1 << bit) == 0)
            .map(|bit| info.required_name(bit))
            .find(|name| name.starts_with('@'));
        if let Some(name) = missing {
            let message = format!("missing {name}; {} requires it", info.name);
            return Err(self.error_at(ErrorKind::Missing, &message, tag.start));
        }
        self.frames.pop();
        Ok(())
    }

    /// Skips an element that must be empty because of `xsi:nil`.
    pub(super) fn nil_content(&mut self, tag: &StartTag<'_>) -> Result<()> {
        let at = self.scanner.at;
        if !tag.empty {
            let text = self.character_data()?;
            let qualified = self.scanner.qualified(tag);
            if !trimmed(&text).is_empty() || self.scanner.end_of(qualified).is_none() {
                self.scanner.at = at;
                return self.keep_nil_content(tag);
            }
            self.scanner.end_tag(qualified)?;
        }
        self.scanner.scope.truncate(tag.scope);
        Ok(())
    }

    /// Keeps the content of an element that must be empty because of `xsi:nil`.
    #[cold]
    fn keep_nil_content(&mut self, tag: &StartTag<'_>) -> Result<()> {
        let message = "expected an empty element because of xsi:nil, found content";
        if self.refuses(Departure::NilContent) {
            return Err(self.error_in(ErrorKind::Unexpected, message, tag));
        }
        self.open(tag, None)?;
        loop {
            let start = self.scanner.at;
            if !trimmed(&self.character_data()?).is_empty() {
                self.keep_text(start, Origin::InNil)?;
            }
            let Some(child) = self.next_child()? else { break };
            if let Some(open) = self.frames.last_mut() {
                open.ordinal = open.ordinal.saturating_add(1);
            }
            let skipped = self.skip_unheld(&child)?;
            self.keep_skipped(&skipped, Origin::InNil);
        }
        self.close(tag);
        self.depart_from(Departure::NilContent, tag.start, |reader| {
            reader.error_in(ErrorKind::Unexpected, message, tag)
        })
    }

    /// Handles the attribute `xsi:nil` of an element whose content is read all the same: keeps `xsi:nil="true"` on an
    /// element that is not nillable, keeps an invalid value, and checks the value if `is_checked`. For an element of a simple type, the value
    /// is checked later. `inside` is the element with the attribute, if that is not the open element.
    #[cold]
    pub(super) fn unused_nil(
        &mut self,
        nil: &Attribute<'_>,
        is_checked: bool,
        inside: Option<&StartTag<'_>>,
    ) -> Result<()> {
        let open = || self.frames.last().map_or(0, |frame| frame.start.saturating_sub(1));
        let start = inside.map_or_else(open, |tag| tag.start);
        if self.nil_departure(nil, start).is_some() {
            self.keep_attribute(nil, inside);
        }
        if is_checked { self.check_nil(nil, start) } else { Ok(()) }
    }

    /// Checks the value of the attribute `xsi:nil` of an element that starts at an offset and whose content is read.
    #[cold]
    pub(super) fn check_nil(&mut self, nil: &Attribute<'_>, start: usize) -> Result<()> {
        let Some((departure, kind, message)) = self.nil_departure(nil, start) else { return Ok(()) };
        let raw_xml = |_: &Self| Some(attribute_text(nil).into());
        self.depart_with(departure, raw_xml, |reader| reader.error_at(kind, &message, start))
    }

    /// Returns the departure of such an attribute from the schema.
    fn nil_departure(&self, nil: &Attribute<'_>, start: usize) -> Option<(Departure, ErrorKind, String)> {
        match trimmed(&nil.value) {
            "false" | "0" => None,
            "true" | "1" if self.nillable == Some(start) => None,
            "true" | "1" => {
                let message = "xsi:nil on an element that is not nillable".to_owned();
                Some((Departure::NotNillable, ErrorKind::Unexpected, message))
            }
            _ => {
                // No value is shown: it may be a secret.
                let message = "expected true or false in xsi:nil, found another value".to_owned();
                Some((Departure::LexicalForm, ErrorKind::Value, message))
            }
        }
    }
}
