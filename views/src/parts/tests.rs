//! What holds for every part: labels bound, ids unique, no style in markup, colours that can be read.

mod contrast;
mod markup;
