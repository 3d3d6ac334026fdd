//! The layout of generated text: items that rustfmt's rules apply to, and calls of the runtime's macros.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};

use crate::error::{Error, ErrorKind, Result};
use crate::name::{Name, Namespace};

/// An item as formatted text.
pub(super) fn item(tokens: TokenStream) -> Result<String> {
    let file = syn::parse2(tokens)
        .map_err(|error| Error::new(ErrorKind::Name, format!("generated code does not parse: {error}")))?;
    Ok(prettyplease::unparse(&file))
}

/// An expression as text, for the argument of a macro.
pub(super) fn expression(tokens: &TokenStream) -> String {
    let mut literals = Vec::new();
    let text = without_literals(tokens.clone(), &mut literals).to_string();
    let text = text.replace(" :: ", "::").replace(" , ", ", ").replace(" : ", ": ");
    let text = text.replace(" (", "(").replace("( ", "(").replace(" )", ")").replace("& ", "&");
    // The text and the literals alternate.
    let mut literals = literals.into_iter();
    let pieces = text.split(LITERAL).map(|piece| piece.to_owned() + &literals.next().unwrap_or_default());
    pieces.collect()
}

/// The placeholder for a literal while spaces are removed.
const LITERAL: &str = "__LITERAL__";

/// The tokens with [`LITERAL`] in place of each literal. Spaces in a literal are part of its value.
fn without_literals(tokens: TokenStream, literals: &mut Vec<String>) -> TokenStream {
    let token = |token| match token {
        TokenTree::Literal(literal) => {
            literals.push(literal.to_string());
            TokenTree::Ident(Ident::new(LITERAL, literal.span()))
        }
        TokenTree::Group(group) => {
            TokenTree::Group(Group::new(group.delimiter(), without_literals(group.stream(), literals)))
        }
        other => other,
    };
    tokens.into_iter().map(token).collect()
}

/// The names of an import or a re-export.
pub(super) fn names(names: &[&str]) -> String {
    const WIDTH: usize = 100;
    if let [one] = names {
        return (*one).to_owned();
    }
    let line = format!("{{{}}}", names.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let mut lines = vec![String::from("   ")];
    for name in names {
        match lines.last_mut() {
            Some(line) if line.len() + name.len() + 2 <= WIDTH => line.push_str(&format!(" {name},")),
            _ => lines.push(format!("    {name},")),
        }
    }
    format!("{{\n{}\n}}", lines.join("\n"))
}

/// A call of a macro: a head, entries, and sections of entries.
pub(super) struct MacroCall {
    text: String,
}

impl MacroCall {
    /// Starts the call of `rt::name!`.
    pub(super) fn new(name: &str) -> Self {
        Self { text: format!("rt::{name}! {{\n") }
    }

    /// Adds a line, which ends with a semicolon.
    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(&format!("    {line};\n"));
    }

    /// Adds the only line, without a semicolon.
    pub(super) fn text(&mut self, line: &str) {
        self.text.push_str(&format!("    {line}\n"));
    }

    /// Adds a section. An empty section is left out.
    pub(super) fn section(&mut self, name: &str, entries: &[String]) {
        if entries.is_empty() {
            return;
        }
        self.text.push_str(&format!("    {name} {{\n"));
        for entry in entries {
            self.text.push_str(&format!("        {entry};\n"));
        }
        self.text.push_str("    }\n");
    }

    /// Adds a section in one line.
    pub(super) fn short_section(&mut self, name: &str, content: &str) {
        self.text.push_str(&format!("    {name} {{ {content} }}\n"));
    }

    /// The call.
    pub(super) fn finish(mut self) -> String {
        self.text.push_str("}\n");
        self.text
    }
}

/// A text, or the text of a name, as a Rust literal.
pub(super) fn literal(text: &(impl ToString + ?Sized)) -> String {
    format!("{:?}", text.to_string())
}

/// The prefix that the macros use for elements without a namespace.
pub(super) const UNQUALIFIED: &str = "unqualified";

/// The prefix of an element as the macros take it.
pub(super) fn element_prefix(name: &Name) -> &'static str {
    match name.namespace {
        Namespace::None => UNQUALIFIED,
        namespace => namespace.prefix(),
    }
}

/// The name of an element as the macros take it: `t "Name"`, or `unqualified "Name"`.
pub(super) fn spelled_element(name: &Name) -> String {
    format!("{} {}", element_prefix(name), literal(&name.local))
}

/// The name of an attribute or a global element as the macros take it: `t "Name"`, or `"Name"` without a namespace.
pub(super) fn spelled(name: &Name) -> String {
    match name.namespace {
        Namespace::None => literal(&name.local),
        _ => spelled_element(name),
    }
}
